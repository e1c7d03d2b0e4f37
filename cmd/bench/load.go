package main

import (
	"fmt"
	"net/http"
	"os/exec"
	"regexp"
	"strconv"
	"time"
)

// load is what one run of wrk measured.
type load struct {
	rate float64 // answers per second
	p99  time.Duration
	work time.Duration // of processors, for an answer
}

var (
	rateLine    = regexp.MustCompile(`Requests/sec:\s+([\d.]+)`)
	p99Line     = regexp.MustCompile(`99%\s+([\d.]+[a-z]+)`)
	answersLine = regexp.MustCompile(`(\d+) requests in`)
	badLine     = regexp.MustCompile(`(?m)^\s*(Socket errors|Non-2xx).*$`)
)

// load asks for a path as fast as the connections allow. Compression is gzip:
// that is what both servers have of each file.
func (c contender) load(path string, connections int, lasts time.Duration, unchanged bool) (load, error) {
	url := "http://" + c.address + path
	args := []string{"-t2", "-c" + strconv.Itoa(connections), fmt.Sprintf("-d%.0fs", lasts.Seconds()), "--latency", "-H", "Accept-Encoding: gzip"}
	if unchanged {
		r, err := http.NewRequest("GET", url, nil)
		if err != nil {
			return load{}, err
		}
		r.Header.Set("Accept-Encoding", "gzip")
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			return load{}, err
		}
		answer.Body.Close()
		args = append(args, "-H", "If-None-Match: "+answer.Header.Get("Etag"))
	}
	before := c.worked()
	out, err := exec.Command("wrk", append(args, url)...).CombinedOutput()
	if err != nil {
		return load{}, fmt.Errorf("wrk: %w\n%s", err, out)
	}
	if bad := badLine.Find(out); bad != nil {
		return load{}, fmt.Errorf("%s %s: %s", c.name, path, bad)
	}
	spent := c.worked() - before
	rate, p99, answers := rateLine.FindSubmatch(out), p99Line.FindSubmatch(out), answersLine.FindSubmatch(out)
	if rate == nil || p99 == nil || answers == nil {
		return load{}, fmt.Errorf("wrk says\n%s", out)
	}
	var l load
	if n, _ := strconv.Atoi(string(answers[1])); n > 0 {
		l.work = spent / time.Duration(n)
	}
	l.rate, err = strconv.ParseFloat(string(rate[1]), 64)
	if err == nil {
		l.p99, err = time.ParseDuration(string(p99[1]))
	}
	return l, err
}
