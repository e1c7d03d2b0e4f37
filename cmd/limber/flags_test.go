package main

import (
	"errors"
	"flag"
	"io"
	"strings"
	"testing"
)

func TestEveryCommandSaysHowItIsUsed(t *testing.T) {
	for name := range commands {
		for _, args := range [][]string{{"help", name}, {name, "-h"}, {name, "-help"}, {name, "--help"}, {name, "x", "-h"}} {
			var out strings.Builder
			if err := run(args, &out); !errors.Is(err, flag.ErrHelp) {
				t.Errorf("%q: %v", args, err)
			}
			if !strings.HasPrefix(out.String(), "    limber "+name) {
				t.Errorf("%q prints %q", args, out.String())
			}
		}
	}
	for _, args := range [][]string{nil, {"help"}, {"-h"}, {"-help"}, {"--help"}} {
		var out strings.Builder
		if err := run(args, &out); err != nil || out.String() != usage {
			t.Errorf("%q: %v, prints %q", args, err, out.String())
		}
	}
}

// A mistake is one sentence, and nothing else is printed or begun.
func TestWhatNoCommandTakesIsRefused(t *testing.T) {
	dir := t.TempDir()
	for args, want := range map[string]string{
		"none":                   `no command "none"`,
		"help none":              `no command "none"`,
		"-v":                     `no command "-v"`,
		"serve x":                "too much",
		"serve -none":            "-none",
		"serve -connections -1":  "from 1 to",
		"serve -connections 0":   "from 1 to",
		"serve -connections 1e3": "from 1 to",
		"serve -connections 99999999999999999999": "from 1 to",
		"serve -connections":                      "needs an argument",
		"serve -domain https://limber.example":    "-domain",
		"serve -domain lim_ber":                   "-domain",
		"serve -domain limber":                    "no dot",
		"serve -base /é/":                         "-base",
		"serve -acme x -domain limber.example":    "-acme",
		"serve -tls-cert x":                       "go together",
		"export":                                  "missing",
		"export -base /x/":                        "missing",
		"export a b":                              "too much",
		"export a -base /x/ b":                    "too much",
		"export " + dir + " -base x":              "-base",
		"export " + dir + " -origin x":            "-origin",
		"export " + dir + " -origin https://x/y/": "belongs to -base",
		"check":                    "missing",
		"check a b":                "too much",
		"figure":                   "missing",
		"figure a b":               "too much",
		"figure -film -1 a":        "from 0 to",
		"figure -film 100000000 a": "from 0 to",
		"build -brotli 12":         "from 0 to 11",
		"build -brotli -1":         "from 0 to 11",
		"build -budget -1":         "from 0 to",
		"build x":                  "too much",
		"size x":                   "too much",
	} {
		var out strings.Builder
		err := run(strings.Fields(args), &out)
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("limber %s: %v, want %q", args, err, want)
		}
		if out.Len() > 0 {
			t.Errorf("limber %s prints %q", args, out.String())
		}
	}
}

func TestFlagsMayStandOnBothSides(t *testing.T) {
	for _, args := range []string{"DIR -base /x/ -n 3", "-base /x/ -n 3 DIR", "-n=3 DIR --base=/x/"} {
		f := newFlags("test", "DIR", "")
		base, n := f.String("base", "/", ""), number(f, "n", 1, 1, 9, "")
		rest, err := parse(f, strings.Fields(args), 1, io.Discard)
		if err != nil || rest[0] != "DIR" || *base != "/x/" || *n != 3 {
			t.Errorf("%s: %q, base %s, n %d, %v", args, rest, *base, *n, err)
		}
	}
}
