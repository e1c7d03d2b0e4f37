package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"limber/exercises/source"
)

// ward is the content folder of a clinic: the shipped exercises and routines,
// and pages of its own.
func ward(t *testing.T, pages map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for _, part := range []string{"library", "routines"} {
		if err := os.CopyFS(filepath.Join(dir, part), os.DirFS("../../exercises/"+part)); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range pages {
		file := filepath.Join(dir, "learn", name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const wardPage = `+++
title = "How we work"
summary = "Who you meet here."
do = "routines/desk-break"

[[source]]
id = "ward"
title = "The ward"
url = "https://ward.example/"
+++

You meet a therapist on your first day.[^ward]
`

func TestAClinicsOwnPagesTakeThePlaceOfTheShippedOnes(t *testing.T) {
	questions, err := os.ReadFile("../../exercises/learn/screening.toml")
	if err != nil {
		t.Fatal(err)
	}
	for name, x := range map[string]struct {
		pages map[string]string
		want  string // ids of the topics, or a mistake
	}{
		"none of its own": {nil, "tight-back"},
		"its own":         {map[string]string{"about.md": wardPage, "work.md": wardPage, "screening.toml": string(questions)}, "work"},
		"with a mistake":  {map[string]string{"about.md": wardPage, "work.md": wardPage + "<b>", "screening.toml": string(questions)}, "learn/work.md:13: can't read this line"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := ward(t, x.pages)
			c, err := source.Read(os.DirFS(dir))
			if err != nil {
				if !strings.Contains(err.Error(), x.want) {
					t.Error(err)
				}
			} else if c.Topics[0].ID != x.want || len(c.Screening.Groups) == 0 {
				t.Errorf("the first topic is %s", c.Topics[0].ID)
			}
		})
	}
}

func TestCheckFindsMistakesOnPages(t *testing.T) {
	var out strings.Builder
	if err := check([]string{ward(t, map[string]string{"work.md": wardPage + "<b>"})}, &out); err == nil {
		t.Error("it finds nothing wrong")
	}
	for _, want := range []string{"learn/about.md:1: about.md is missing", "learn/work.md:13: can't read this line"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("it does not say %q:\n%s", want, out.String())
		}
	}
}
