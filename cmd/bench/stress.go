package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
)

// idle opens 2,000 connections that each asked once and stay, and prints the
// memory of the server with them.
func idle(c contender) error {
	before := c.memory()
	const many = 2000
	for range many {
		conn, err := net.Dial("tcp", c.address)
		if err != nil {
			return err
		}
		defer conn.Close()
		fmt.Fprintf(conn, "GET /robots.txt HTTP/1.1\r\nHost: limber\r\n\r\n")
		r, err := http.ReadResponse(bufio.NewReader(conn), nil)
		if err != nil {
			return err
		}
		io.Copy(io.Discard, r.Body)
	}
	fmt.Printf("%-12s %-10s %7.1f MB, %.1f MB before\n", "2,000 idle", c.name, c.memory(), before)
	return nil
}

var resident = regexp.MustCompile(`VmRSS:\s+(\d+) kB`)

// memory is what the server and its workers hold, in MB. It counts pages that
// workers share more than once, as most tools do.
func (c contender) memory() (mb float64) {
	for _, dir := range c.processes() {
		status, _ := os.ReadFile(dir + "/status")
		if m := resident.FindSubmatch(status); m != nil {
			kb, _ := strconv.ParseFloat(string(m[1]), 64)
			mb += kb / 1024
		}
	}
	return mb
}

// worked is the time that processors have spent on the server and its workers.
func (c contender) worked() (d time.Duration) {
	for _, dir := range c.processes() {
		stat, _ := os.ReadFile(dir + "/stat")
		_, after, _ := strings.Cut(string(stat), ") ")
		fields := strings.Fields(after)
		for _, i := range []int{11, 12} { // user and system time, in hundredths of a second
			if i < len(fields) {
				n, _ := strconv.Atoi(fields[i])
				d += time.Duration(n) * 10 * time.Millisecond
			}
		}
	}
	return d
}

// processes lists the folders of the server and of what it started.
func (c contender) processes() (dirs []string) {
	all, _ := filepath.Glob("/proc/[0-9]*/status")
	for _, name := range all {
		status, err := os.ReadFile(name)
		dir := filepath.Dir(name)
		if err == nil && (filepath.Base(dir) == strconv.Itoa(c.pid) || strings.Contains(string(status), fmt.Sprintf("\nPPid:\t%d\n", c.pid))) {
			dirs = append(dirs, dir)
		}
	}
	return dirs
}

// slowloris holds 1,000 connections open by sending requests letter by letter,
// and prints how long others wait meanwhile.
func (c contender) slowloris(lasts time.Duration, turns int) error {
	var alone, besides []load
	for range turns {
		l, err := c.load("/", 8, lasts, false)
		if err != nil {
			return err
		}
		alone = append(alone, l)
		stop := make(chan struct{})
		var wg sync.WaitGroup
		for range 1000 {
			wg.Go(func() { c.dawdle(stop) })
		}
		time.Sleep(time.Second)
		l, err = c.load("/", 8, lasts, false)
		close(stop)
		wg.Wait()
		if err != nil {
			return err
		}
		besides = append(besides, l)
	}
	slow, usual := middle(besides).p99, middle(alone).p99
	fmt.Printf("%s, 1,000 slow clients: p99 %s, without them %s, %.2f times\n", c.name, slow, usual, float64(slow)/float64(usual))
	return nil
}

// dawdle keeps a request going for as long as the server lets it, again and again.
func (c contender) dawdle(stop chan struct{}) {
	for {
		conn, err := net.Dial("tcp", c.address)
		if err != nil {
			return
		}
		_, err = io.WriteString(conn, "GET / HTTP/1.1\r\nHost: limber\r\n")
		for err == nil {
			select {
			case <-stop:
				conn.Close()
				return
			case <-time.After(500 * time.Millisecond):
				_, err = io.WriteString(conn, "X")
			}
		}
		conn.Close()
	}
}
