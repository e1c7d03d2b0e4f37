package e2e

import (
	"archive/tar"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
)

// axe-core is fetched once and kept, and is only used if it is the very file
// that was looked at when this was written.
const (
	axeVersion = "4.14.1"
	axeSum     = "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c" // of axe.min.js
)

// axeScript is the script of axe-core.
var axeScript = sync.OnceValues(func() (string, error) {
	root, err := Root()
	if err != nil {
		return "", err
	}
	kept := filepath.Join(root, ".build", "axe-"+axeVersion+".js")
	script, err := os.ReadFile(kept)
	if errors.Is(err, os.ErrNotExist) {
		if script, err = fetchAxe(); err == nil {
			err = errors.Join(os.MkdirAll(filepath.Dir(kept), 0o755), os.WriteFile(kept, script, 0o644))
		}
	}
	if err != nil {
		return "", err
	}
	if sum := sha256.Sum256(script); hex.EncodeToString(sum[:]) != axeSum {
		os.Remove(kept)
		return "", fmt.Errorf("axe-core %s is not the file it was", axeVersion)
	}
	return string(script), nil
})

// errNoNPM says that axe-core can't be had: it is an npm package.
var errNoNPM = errors.New("npm, which fetches axe-core, is not installed")

func fetchAxe() ([]byte, error) {
	if _, err := exec.LookPath("npm"); err != nil {
		return nil, errNoNPM
	}
	dir, err := os.MkdirTemp("", "limber-axe-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	cmd := exec.Command("npm", "pack", "--silent", "axe-core@"+axeVersion)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("npm pack axe-core: %w\n%s", err, out)
	}
	f, err := os.Open(filepath.Join(dir, "axe-core-"+axeVersion+".tgz"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	for files := tar.NewReader(unzipped); ; {
		h, err := files.Next()
		if err != nil {
			return nil, fmt.Errorf("axe.min.js in the package: %w", err)
		}
		if h.Name == "package/axe.min.js" {
			return io.ReadAll(files)
		}
	}
}
