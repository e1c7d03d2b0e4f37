//go:build !linux

package drive

import (
	"os"
	"os/exec"
)

// Own does nothing where a program can't be made to die with us.
func Own(*exec.Cmd) {}

// Kill ends a program; what it started sees to itself.
func Kill(p *os.Process) error { return p.Kill() }
