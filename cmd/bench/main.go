// Command bench compares limber serve with a bare net/http and with nginx: the
// same exported files, the same compressed bytes and headers, one machine, turn
// by turn; it needs nginx and wrk. With -empty it compares how long the app takes
// to start on a phone instead; that needs Chromium.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"limber/web/nginx"
)

func main() {
	log.SetFlags(0)
	lasts := flag.Duration("d", 3*time.Second, "how long each run lasts")
	turns := flag.Int("turns", 5, "how many turns; the middle one counts")
	from := flag.String("bare", "", "only serve what the server at this `address` does, with net/http alone")
	empty := flag.String("empty", "", "measure offline starts, beside the empty go-app `program`")
	exec := flag.String("exec", "", "the wasm_exec.js that belongs to it")
	flag.Parse()
	if *turns < 1 || *lasts < time.Second {
		log.Fatal("bench: -turns wants 1 or more, -d a second or more")
	}
	if *from != "" {
		log.Fatal("bench: ", bare(*from))
	}
	if *empty != "" {
		if err := starts(flag.Arg(0), *empty, *exec, *turns); err != nil {
			log.Fatal("bench: ", err)
		}
		return
	}
	if err := run(flag.Arg(0), *lasts, *turns); err != nil {
		log.Fatal("bench: ", err)
	}
}

// contender is a server under test.
type contender struct {
	name, address string
	pid           int
}

func run(limber string, lasts time.Duration, turns int) error {
	for _, program := range []string{"nginx", "wrk"} {
		if _, err := exec.LookPath(program); err != nil {
			return fmt.Errorf("%s is needed: apt-get install nginx-light wrk", program)
		}
	}
	root, err := os.MkdirTemp("", "limber-bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(root)
	if out, err := exec.Command(limber, "export", filepath.Join(root, "site")).CombinedOutput(); err != nil {
		return fmt.Errorf("export: %w\n%s", err, out)
	}
	theirs, err := nginx.Start(filepath.Join(root, "site"), "/")
	if err != nil {
		return err
	}
	defer theirs.Stop()
	ours, stop, err := start("limber", limber, "serve", "-addr", "127.0.0.1:0")
	if err != nil {
		return err
	}
	defer stop()
	bench, err := os.Executable()
	if err != nil {
		return err
	}
	floor, stop, err := start("net/http", bench, "-bare", ours.address)
	if err != nil {
		return err
	}
	defer stop()
	all := []contender{ours, floor, {"nginx", theirs.Address, theirs.Process.Pid}}

	wasm, err := filepath.Glob(filepath.Join(root, "site", "assets", "*.wasm"))
	if err != nil || len(wasm) != 1 {
		return fmt.Errorf("the program of the export: %v, %v", wasm, err)
	}
	fmt.Printf("%-12s %-10s %10s %10s %10s %9s\n", "", "", "per second", "p99", "work", "of nginx")
	for _, c := range []struct {
		name, path  string
		connections int
		unchanged   bool
	}{
		{"home page", "/", 64, false},
		{"304", "/", 64, true},
		{"program", "/assets/" + filepath.Base(wasm[0]), 16, false},
	} {
		loads := map[string][]load{}
		for range turns {
			for _, who := range all {
				l, err := who.load(c.path, c.connections, lasts, c.unchanged)
				if err != nil {
					return err
				}
				loads[who.name] = append(loads[who.name], l)
			}
		}
		for _, who := range all {
			l := middle(loads[who.name])
			fmt.Printf("%-12s %-10s %10.0f %10s %10s %9.2f\n", c.name, who.name, l.rate, l.p99, l.work, l.rate/middle(loads["nginx"]).rate)
		}
	}
	for _, who := range all {
		if err := idle(who); err != nil {
			return err
		}
	}
	return ours.slowloris(lasts, turns)
}

// start starts a server that begins with saying where it is.
func start(name, program string, args ...string) (c contender, stop func(), err error) {
	cmd := exec.Command(program, args...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return c, nil, err
	}
	if err := cmd.Start(); err != nil {
		return c, nil, err
	}
	stop = func() {
		cmd.Process.Signal(os.Interrupt)
		cmd.Wait()
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		stop()
		return c, nil, fmt.Errorf("%s says %q: %w", name, line, err)
	}
	address := strings.TrimSuffix(strings.TrimSpace(strings.TrimPrefix(line, "Limber is at http://")), "/")
	return contender{name, strings.Replace(address, "localhost", "127.0.0.1", 1), cmd.Process.Pid}, stop, nil
}

// middle returns the load of middle rate.
func middle(loads []load) load {
	slices.SortFunc(loads, func(a, b load) int { return int(a.rate - b.rate) })
	return loads[len(loads)/2]
}
