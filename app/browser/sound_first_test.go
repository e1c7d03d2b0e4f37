//go:build !js

package browser

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// carriers are the threads of a browser and of the sound server through which
// sound passes on its way out, as the system cuts their names.
var carriers = []string{
	"AudioOutputDevi", "AudioThread", "ThreadPoolAudio", "Media", "Chrome_ChildIOT", "Chrome_IOThread",
	"threaded-ml", "pulseaudio", "null-sink", "parec",
}

// soundFirst gives what carries sound the priority that a desktop's or a phone's
// system gives it, so that other work on the machine, and the page's own, do not
// starve it. Where that is not allowed, it does nothing.
func soundFirst() {
	if _, err := exec.LookPath("chrt"); err != nil {
		return
	}
	done := map[string]bool{}
	for ; ; time.Sleep(100 * time.Millisecond) {
		for _, pid := range descendants(os.Getpid()) {
			process := filepath.Join("/proc", strconv.Itoa(pid))
			command, _ := os.ReadFile(filepath.Join(process, "cmdline"))
			serves := bytes.Contains(command, []byte("audio.mojom.AudioService"))
			threads, _ := filepath.Glob(filepath.Join(process, "task", "*"))
			for _, thread := range threads {
				name, _ := os.ReadFile(filepath.Join(thread, "comm"))
				if key := thread + string(name); !done[key] && (serves || slices.Contains(carriers, strings.TrimSpace(string(name)))) {
					done[key] = true // once: what is refused is refused again
					exec.Command("chrt", "-r", "-p", "20", filepath.Base(thread)).Run()
				}
			}
		}
	}
}

// descendants lists the processes that one has started, and those they have.
func descendants(of int) (all []int) {
	children := map[int][]int{}
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, stat := range stats {
		text, _ := os.ReadFile(stat)
		pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(stat)))
		// The name, in brackets, may hold anything; the state and the parent follow.
		if after := strings.Fields(string(text[bytes.LastIndexByte(text, ')')+1:])); len(after) > 1 {
			parent, _ := strconv.Atoi(after[1])
			children[parent] = append(children[parent], pid)
		}
	}
	for next := []int{of}; len(next) > 0; {
		next = append(next[1:], children[next[0]]...)
		all = append(all, next...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}
