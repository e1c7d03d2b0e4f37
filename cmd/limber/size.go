package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"regexp"
	"strconv"
	"strings"

	"limber/web"
	"limber/web/pack"
)

// size prints what a first visit downloads, part by part, what an update does, and
// the program's code by package; with a budget it says what is over it.
func size(args []string, out io.Writer) error {
	flags := newFlags("size", "", "Prints what a first visit downloads, part by part, and the program by package.")
	file := flags.String("budget", "", "file that says how much each may have")
	functions := number(flags, "functions", 0, 0, 10000, "how many of the heaviest functions to list too")
	if _, err := parse(flags, args, 0, out); err != nil {
		return err
	}
	site, err := plan{base: "/"}.shipped()
	if err != nil {
		return err
	}
	has := visit(site, out)
	updates(has, out)
	wasm, err := fs.ReadFile(built, "site/limber.wasm")
	if err != nil {
		return err
	}
	symbols, err := shippedSymbols()
	if err != nil {
		return err
	}
	weights, err := pack.Functions(wasm, symbols)
	if err != nil {
		return err
	}
	packages := pack.Packages(weights)
	fmt.Fprintf(out, "\n%-45s %10s\n", "code by package, bytes", "plain")
	for _, p := range packages {
		fmt.Fprintf(out, "%-45s %10d\n", p.Name, p.Bytes)
		has["package "+p.Name] = p.Bytes
	}
	for i, f := range weights[:min(*functions, len(weights))] {
		if i == 0 {
			fmt.Fprintf(out, "\n%-70s %10s\n", "the heaviest functions, bytes", "plain")
		}
		fmt.Fprintf(out, "%-70s %10d\n", f.Name, f.Bytes)
	}
	if *file == "" {
		return nil
	}
	return overBudget(*file, has)
}

// visit prints the parts of a first visit. It returns what each has with brotli.
func visit(site *web.Site, out io.Writer) map[string]int {
	has := map[string]int{}
	total := web.Part{Name: "total"}
	print := func(p web.Part) {
		fmt.Fprintf(out, "%-45s %10d %10d %10d\n", p.Name, p.Plain, p.Gzip, p.Brotli)
		has[hashed.ReplaceAllString(p.Name, ".")] = p.Brotli
	}
	fmt.Fprintf(out, "%-45s %10s %10s %10s\n", "first visit, bytes", "plain", "gzip", "brotli")
	for _, p := range site.FirstVisit() {
		print(p)
		total.Plain += p.Plain
		total.Gzip += p.Gzip
		total.Brotli += p.Brotli
	}
	print(total)
	return has
}

// changed is what a device that has Limber downloads again where something has
// changed: the worker, which lists all files, that file, and the pages, which
// name it. A test in web holds it to that.
var changed = []struct{ what, file string }{
	{"word", "catalog.json"}, {"style", "limber.css"}, {"program", "limber.wasm"},
}

// updates prints what updates download, and adds it to what everything has.
func updates(has map[string]int, out io.Writer) {
	fmt.Fprintf(out, "\n%-67s %10s\n", "an update, bytes", "brotli")
	for _, c := range changed {
		bytes := has["worker.js"] + has[c.file] + has["pages.json"]
		fmt.Fprintf(out, "%-67s %10d\n", "after a change of a "+c.what, bytes)
		has["update:"+c.what] = bytes
	}
}

// hashed is the hash in the name of a file.
var hashed = regexp.MustCompile(`\.[0-9a-f]{16}\.`)

// overBudget holds what everything has against a file of lines such as
// "limber.css 9000 why it may have so much".
func overBudget(file string, has map[string]int) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	var over []error
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		m := allowance.FindStringSubmatch(line)
		if m == nil {
			return fmt.Errorf("%s:%d: want a name, bytes and a reason, such as %q", file, n, "limber.css 9000 all screens")
		}
		may, err := strconv.Atoi(m[2])
		if err != nil {
			return fmt.Errorf("%s:%d: %w", file, n, err)
		}
		bytes, ok := has[m[1]]
		if !ok {
			return fmt.Errorf("%s:%d: nothing is called %q; make size prints all names", file, n, m[1])
		}
		if bytes > may {
			over = append(over, fmt.Errorf("%s:%d: %s has %d bytes, %d over its budget", file, n, m[1], bytes, bytes-may))
		}
	}
	return errors.Join(append(over, lines.Err())...)
}

var allowance = regexp.MustCompile(`^((?:package )?\S+|first page)\s+(\d+)\s+\S.*$`)
