// Package e2e drives the real thing in real browsers: the binary that people
// run, and pages opened and pressed as a person would. Each file of tests is
// one subject, written once for all engines.
package e2e

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"limber/app/e2e/drive"
)

// Binary is the program to test: LIMBER_BIN or, once, what make build makes.
var Binary = sync.OnceValues(func() (string, error) {
	if bin := os.Getenv("LIMBER_BIN"); bin != "" {
		return filepath.Abs(bin)
	}
	root, err := Root()
	if err != nil {
		return "", err
	}
	cmd := exec.Command("make", "-C", root, "build")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("make build: %w\n%s", err, out)
	}
	return filepath.Join(root, "bin", "limber"), nil
})

// Root is the folder of the module.
func Root() (string, error) {
	dir, err := os.Getwd()
	for err == nil {
		if _, statErr := os.Stat(filepath.Join(dir, "go.mod")); statErr == nil {
			return dir, nil
		}
		if filepath.Dir(dir) == dir {
			return "", errors.New("not inside the module")
		}
		dir = filepath.Dir(dir)
	}
	return "", err
}

// Server is a running limber serve, at one address for as long as it lives.
type Server struct {
	URL string // without a slash at its end
	cmd *exec.Cmd
}

// Serve starts a server, of a folder of content or, with none, of what comes
// with Limber. It returns when the server says where it is.
func Serve(content string) (*Server, error) {
	bin, err := Binary()
	if err != nil {
		return nil, err
	}
	args := []string{"serve", "-addr", "127.0.0.1:0"}
	if content != "" {
		args = append(args, "-content", content)
	}
	s := &Server{cmd: exec.Command(bin, args...)}
	s.cmd.Stderr = os.Stderr
	drive.Own(s.cmd)
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	said := make(chan string, 1)
	go func() {
		defer close(said)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if _, url, ok := strings.Cut(lines.Text(), "Limber is at "); ok {
				said <- strings.TrimSuffix(url, "/")
			}
		}
	}()
	select {
	case url, ok := <-said:
		if !ok {
			return nil, fmt.Errorf("limber serve ended: %w", s.cmd.Wait())
		}
		s.URL = url
		return s, nil
	case <-time.After(time.Minute):
		s.Stop()
		return nil, errors.New("limber serve does not say where it is")
	}
}

// Stop ends the server: for a browser, the network is gone.
func (s *Server) Stop() {
	s.cmd.Process.Kill()
	s.cmd.Wait()
}

// Ready waits until the page answers. To somebody new it need not before it is
// touched.
func Ready(p *drive.Page) {
	p.Within(30*time.Second, "sign that the page answers", `() => dispatchEvent(new Event('pointermove')) && performance.getEntriesByName('limber:ready').length > 0`, nil)
}
