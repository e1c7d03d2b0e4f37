// Command limber serves Limber, writes it out for any static host, and checks
// content. Everything it needs is inside the one binary.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
)

const usage = `Limber plays back-flexibility routines with timers.

    limber serve            serve it; see limber serve -h for HTTPS and your own content
    limber export DIR       write it for any static host
    limber check DIR        check a folder of exercises and routines, or a shared routine
    limber adapted DIR      what becomes of its routines under every condition
    limber figure FILE      draw the poses of a figure.toml
    limber routine LINK     a shared routine, a link or a file, as a file for routines
    limber symbolize FILE   put functions, files and lines into a copied report
    limber version          say which Limber this is

limber help COMMAND says what a command takes, and so does limber COMMAND -h.
`

// commands are what the first argument may be; build and size serve the Makefile.
var commands = map[string]func(args []string, out io.Writer) error{
	"serve":   serve,
	"export":  export,
	"check":   check,
	"adapted": adapted,
	"figure":  figureCommand,
	"routine": routine,
	"version": printVersion,
	"build":   build,
	"size":    size,

	"symbolize": symbolize,
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "limber:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	if len(args) > 1 && args[0] == "help" {
		args = []string{args[1], "-h"}
	}
	if len(args) == 0 || slices.Contains([]string{"help", "-h", "-help", "--help"}, args[0]) {
		fmt.Fprint(out, usage)
		return nil
	}
	command, ok := commands[args[0]]
	if !ok {
		return fmt.Errorf("no command %q; see limber help", args[0])
	}
	return command(args[1:], out)
}
