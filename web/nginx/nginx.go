// Package nginx serves an exported site with nginx, as many will, for tests and
// for comparison.
package nginx

import (
	_ "embed"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

//go:embed limber.conf
var config string

// Server is a running nginx.
type Server struct {
	Address string
	Process *os.Process // the master; its workers end with it
	folder  string
	said    strings.Builder
}

// Start serves a root folder, in which a site was exported below the base.
func Start(root, base string) (*Server, error) {
	program, err := exec.LookPath("nginx")
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "nginx")
	if err != nil {
		return nil, err
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &Server{Address: free.Addr().String(), folder: folder}
	free.Close()
	headers, err := headers(filepath.Join(root, base, "_headers"))
	if err != nil {
		return nil, err
	}
	text := strings.NewReplacer(
		"{folder}", folder, "{root}", root, "{base}", base, "{address}", s.Address, "{headers}", headers, "{brotli}", "",
	).Replace(config)
	if os.Geteuid() == 0 {
		text = "user root;\n" + text // the folder is for nobody else to read
	}
	name := filepath.Join(folder, "nginx.conf")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		return nil, err
	}
	cmd := exec.Command(program, "-c", name, "-p", folder, "-e", "stderr")
	cmd.Stderr = &s.said
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	s.Process = cmd.Process
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for range 500 {
		if c, err := net.Dial("tcp", s.Address); err == nil {
			c.Close()
			return s, nil
		}
		select {
		case <-ended:
			os.RemoveAll(folder)
			return nil, errors.New("nginx: " + s.said.String())
		case <-time.After(10 * time.Millisecond):
		}
	}
	s.Stop()
	return nil, errors.New("nginx does not answer")
}

// Stop ends it at once.
func (s *Server) Stop() {
	s.Process.Signal(os.Interrupt)
	for range 300 {
		c, err := net.Dial("tcp", s.Address)
		if err != nil {
			break
		}
		c.Close()
		time.Sleep(10 * time.Millisecond)
	}
	os.RemoveAll(s.folder)
}

// headers turns the headers of an exported _headers file into nginx's words.
func headers(name string) (string, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	var w strings.Builder
	for _, line := range strings.Split(string(b), "\n") {
		name, value, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if ok && name != "Cache-Control" {
			fmt.Fprintf(&w, "add_header %s %q always;\n", name, value)
		}
	}
	return w.String(), nil
}
