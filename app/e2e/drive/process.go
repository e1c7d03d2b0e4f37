package drive

import (
	"bufio"
	"fmt"
	"io"
	"os"
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

// Profile is a new folder for what a browser keeps, removed after the test. What
// a browser started may write into it for a moment after the browser is gone.
func Profile(t T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "limber-profile-")
	if err != nil {
		t.Fatalf("%v", err)
	}
	t.Cleanup(func() {
		for end := time.Now().Add(patience); ; time.Sleep(50 * time.Millisecond) {
			err := os.RemoveAll(dir)
			if err == nil {
				return
			}
			if time.Now().After(end) {
				t.Fatalf("what was a browser's is still written to: %v", err)
			}
		}
	})
	return dir
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
