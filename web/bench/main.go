// Command bench compares limber serve with nginx: the same exported files, the
// same compressed bytes, one machine, turn by turn. It needs nginx and wrk.
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
	lasts := flag.Duration("d", 5*time.Second, "how long each run lasts")
	turns := flag.Int("turns", 3, "how many turns; the middle one counts")
	flag.Parse()
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
	ours, stop, err := serve(limber)
	if err != nil {
		return err
	}
	defer stop()
	both := []contender{{"limber", ours.address, ours.pid}, {"nginx", theirs.Address, theirs.Process.Pid}}

	wasm, err := filepath.Glob(filepath.Join(root, "site", "assets", "*.wasm"))
	if err != nil || len(wasm) != 1 {
		return fmt.Errorf("the program of the export: %v, %v", wasm, err)
	}
	fmt.Printf("%-24s %10s %10s %9s %10s %10s %9s %6s\n", "", "limber", "p99", "work", "nginx", "p99", "work", "ratio")
	for _, c := range []struct {
		name, path  string
		connections int
		unchanged   bool
	}{
		{"home page, per second", "/", 64, false},
		{"304, per second", "/", 64, true},
		{"program, per second", "/assets/" + filepath.Base(wasm[0]), 16, false},
	} {
		loads := map[string][]load{}
		for range turns {
			for _, who := range both {
				l, err := who.load(c.path, c.connections, lasts, c.unchanged)
				if err != nil {
					return err
				}
				loads[who.name] = append(loads[who.name], l)
			}
		}
		us, them := middle(loads["limber"]), middle(loads["nginx"])
		fmt.Printf("%-24s %10.0f %10s %9s %10.0f %10s %9s %6.2f\n", c.name, us.rate, us.p99, us.work, them.rate, them.p99, them.work, us.rate/them.rate)
	}
	for _, who := range both {
		if err := idle(who); err != nil {
			return err
		}
	}
	return slowloris(both[0], lasts)
}

// serve starts limber on a free port.
func serve(limber string) (c contender, stop func(), err error) {
	cmd := exec.Command(limber, "serve", "-addr", "127.0.0.1:0")
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
		return c, nil, fmt.Errorf("limber serve says %q: %w", line, err)
	}
	address := strings.TrimSuffix(strings.TrimSpace(strings.TrimPrefix(line, "Limber is at http://")), "/")
	return contender{"limber", strings.Replace(address, "localhost", "127.0.0.1", 1), cmd.Process.Pid}, stop, nil
}

// middle returns the load of middle rate.
func middle(loads []load) load {
	slices.SortFunc(loads, func(a, b load) int { return int(a.rate - b.rate) })
	return loads[len(loads)/2]
}
