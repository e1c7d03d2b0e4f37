package drive

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// Speaker starts a sound device that nobody hears, and lets every browser
// started afterwards use it: without one, some keep their audio clock still.
// What it plays can be recorded with parec --device=ear.monitor.
func Speaker() (stop func(), err error) {
	path, err := lookAny("pulseaudio")
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "limber-sound-")
	if err != nil {
		return nil, err
	}
	socket := filepath.Join(dir, "native")
	cmd := exec.Command(path, "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1",
		"--load=module-null-sink sink_name=ear",
		"--load=module-native-protocol-unix auth-anonymous=1 socket="+socket)
	cmd.Env = append(os.Environ(), "HOME="+dir, "XDG_RUNTIME_DIR="+dir)
	kill, err := start(cmd)
	if err != nil {
		return nil, err
	}
	stop = func() { kill(); os.RemoveAll(dir) }
	for range 100 {
		if _, err := os.Stat(socket); err == nil {
			return stop, os.Setenv("PULSE_SERVER", "unix:"+socket)
		}
		time.Sleep(50 * time.Millisecond)
	}
	stop()
	return nil, fmt.Errorf("%s does not start", path)
}
