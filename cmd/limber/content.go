package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"

	"limber/exercises"
	"limber/exercises/figure"
	"limber/exercises/source"
)

// read reads the content and its figures. An exercise may do without one.
func (p plan) read(drawn drawings) (*exercises.Catalog, map[string]json.RawMessage, error) {
	folder := source.ShippedFiles()
	if p.content != "" {
		folder = os.DirFS(p.content)
	}
	catalog, err := source.Read(folder)
	if err != nil && p.content != "" {
		return nil, nil, fmt.Errorf("%s: %w", path.Clean(p.content), err)
	}
	if err != nil {
		return nil, nil, err
	}
	figures := map[string]json.RawMessage{}
	for _, e := range catalog.Exercises {
		f, err := drawn.figure(folder, e.ID)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		figures[e.ID] = f
	}
	return catalog, figures, nil
}

// drawings holds figures as JSON, by the hash of the text they were drawn from.
// Solving all poses takes seconds, so those that come with Limber are kept in
// the binary.
type drawings map[string]json.RawMessage

// figure returns the figure of an exercise, drawing it when it is new.
func (d drawings) figure(folder fs.FS, id string) (json.RawMessage, error) {
	name := path.Join("library", id, "figure.toml")
	text, err := fs.ReadFile(folder, name)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(text)
	key := hex.EncodeToString(sum[:])
	if d[key] == nil {
		f, err := figure.Parse(name, string(text))
		if err != nil {
			return nil, err
		}
		if d[key], err = json.Marshal(f); err != nil {
			return nil, err
		}
	}
	return d[key], nil
}
