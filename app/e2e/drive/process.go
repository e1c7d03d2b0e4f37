package drive

import (
	"bufio"
	"fmt"
	"io"
	"os/exec"
	"time"
)

// start runs a program in a process group of its own, which dies with us.
func start(cmd *exec.Cmd) (stop func(), err error) {
	Own(cmd)
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	return func() {
		Kill(cmd.Process)
		cmd.Wait()
	}, nil
}

// line reads until accept takes a line, and keeps reading after, so that the
// program never blocks on a full pipe.
func line(r io.Reader, within time.Duration, accept func(string) bool) error {
	found := make(chan bool, 1)
	go func() {
		s := bufio.NewScanner(r)
		for s.Scan() {
			if accept(s.Text()) {
				found <- true
				break
			}
		}
		io.Copy(io.Discard, r)
		close(found)
	}()
	select {
	case ok := <-found:
		if !ok {
			return fmt.Errorf("the program ended without being ready")
		}
		return nil
	case <-time.After(within):
		return fmt.Errorf("the program was not ready after %v", within)
	}
}
