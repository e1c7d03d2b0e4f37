package drive

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"
)

func TestAProfileGoesWhenItIsLeftAlone(t *testing.T) {
	var dir string
	written := make(chan int)
	t.Run("written to after the test", func(t *testing.T) {
		dir = Profile(t)
		inside := filepath.Join(dir, "Default")
		if err := os.Mkdir(inside, 0o700); err != nil {
			t.Fatal(err)
		}
		go func() {
			n := 0
			for end := time.Now().Add(time.Second); time.Now().Before(end); {
				if os.WriteFile(filepath.Join(inside, strconv.Itoa(n)), nil, 0o600) == nil {
					n++
				}
			}
			written <- n
		}()
		for {
			if left, err := os.ReadDir(inside); err != nil || len(left) > 100 {
				break
			}
		}
	})
	if n := <-written; n <= 100 {
		t.Errorf("%d files: it was removed before anything was written", n)
	}
	if _, err := os.Stat(dir); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%s is still there: %v", dir, err)
	}
}
