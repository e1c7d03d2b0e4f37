package drive

import (
	"os"
	"os/exec"
	"syscall"
)

// Own gives a program that is yet to be started a process group of its own,
// which dies with us.
func Own(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

// Kill ends such a program and all that it started, in the middle of whatever
// they are doing.
func Kill(p *os.Process) error { return syscall.Kill(-p.Pid, syscall.SIGKILL) }
