//go:build !js

package browser

import (
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"limber/app/cue"
)

const heardRate = 48000

// ear records what really comes out of a browser: a sound server of its own,
// with a sink that leads nowhere and is listened to.
type ear struct {
	env   []string // for the browser
	close func()

	mu      sync.Mutex
	samples []int16
	latest  time.Time // when the last of them came
}

// newEar starts to listen, where there are the tools to do so.
func newEar(dir string) (*ear, error) {
	for _, tool := range []string{"pulseaudio", "parec"} {
		if _, err := exec.LookPath(tool); err != nil {
			return nil, nil
		}
	}
	socket := filepath.Join(dir, "s")
	e := &ear{env: []string{"PULSE_SERVER=unix:" + socket, "HOME=" + dir, "XDG_RUNTIME_DIR=" + dir}}
	server := exec.Command("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=20",
		"--disable-shm=yes", "--log-level=error", "--high-priority=no", "--realtime=no", // as high as its caller

		"--load=module-native-protocol-unix auth-anonymous=1 socket="+socket,
		fmt.Sprintf("--load=module-null-sink sink_name=out rate=%d channels=1", heardRate))
	recorder := exec.Command("parec", "--device=out.monitor", "--format=s16le", fmt.Sprintf("--rate=%d", heardRate),
		"--channels=1", "--raw", "--latency-msec=10")
	server.Env = append(os.Environ(), e.env...)
	recorder.Env = server.Env
	out, err := recorder.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := server.Start(); err != nil {
		return nil, err
	}
	stop := func(c *exec.Cmd) {
		c.Process.Kill()
		c.Wait()
	}
	for range 100 {
		if _, err = os.Stat(socket); err == nil {
			break
		}
		time.Sleep(50 * time.Millisecond)
	}
	if err == nil {
		err = recorder.Start()
	}
	if err != nil {
		stop(server)
		return nil, err
	}
	e.close = func() {
		stop(recorder)
		stop(server)
	}
	go e.listen(out)
	return e, nil
}

func (e *ear) listen(from io.Reader) {
	p := make([]byte, 960) // 10 ms
	for {
		if _, err := io.ReadFull(from, p); err != nil {
			return
		}
		e.mu.Lock()
		for i := 0; i < len(p); i += 2 {
			e.samples = append(e.samples, int16(binary.LittleEndian.Uint16(p[i:])))
		}
		e.latest = time.Now()
		e.mu.Unlock()
	}
}

// forget drops what was heard so far.
func (e *ear) forget() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.samples = nil
}

// heard returns all that was recorded since, and when it began.
func (e *ear) heard() ([]int16, time.Time) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return append([]int16(nil), e.samples...), e.latest.Add(-position(len(e.samples)))
}

func position(sample int) time.Duration {
	return time.Duration(float64(sample) / heardRate * float64(time.Second))
}

// onsets returns when sounds begin: where there is something after a twentieth
// of a second of next to nothing.
func onsets(samples []int16) []time.Duration {
	const loud, quiet = 1200, 60
	var all []time.Duration
	still, silent := 0, true
	for i, s := range samples {
		level := int(math.Abs(float64(s)))
		if level > loud && silent {
			all = append(all, position(i))
			silent = false
		}
		if still++; level > quiet {
			still = 0
		}
		silent = silent || still >= heardRate/20
	}
	return all
}

func TestOnsetsAreFoundWhereSoundsBegin(t *testing.T) {
	samples := make([]int16, 4*heardRate)
	want := []time.Duration{500 * ms, 1500 * ms, 2800 * ms}
	for _, at := range want {
		from := int(at.Seconds() * heardRate)
		for i, s := range cue.Samples(cue.Last) {
			samples[from+2*i], samples[from+2*i+1] = s, s // near enough to 48 kHz
		}
	}
	got := onsets(samples)
	if len(got) != len(want) {
		t.Fatalf("%v, want %v", got, want)
	}
	for i := range want {
		if late := got[i] - want[i]; late < 0 || late > 3*ms {
			t.Errorf("onset %d at %v, want %v", i, got[i], want[i])
		}
	}
}
