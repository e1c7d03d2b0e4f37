package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// newFlags is for the flags of a command. What the command takes besides them
// is named in capitals; "" takes nothing.
func newFlags(name, takes, about string) *flag.FlagSet {
	f := flag.NewFlagSet("limber "+name, flag.ContinueOnError)
	f.SetOutput(io.Discard) // a mistake is one sentence, and main prints it
	f.Usage = func() {
		call := f.Name() + " " + takes
		f.VisitAll(func(*flag.Flag) { call = f.Name() + " [flags] " + takes })
		fmt.Fprintf(f.Output(), "    %s\n\n%s\n", strings.TrimSpace(call), about)
		f.PrintDefaults()
	}
	return f
}

// parse reads flags, which may stand before and after the arguments, and
// returns as many arguments as a command takes. A call for help is answered.
func parse(f *flag.FlagSet, args []string, takes int, out io.Writer) (rest []string, err error) {
	for err = f.Parse(args); err == nil && f.NArg() > 0; err = f.Parse(f.Args()[1:]) {
		rest = append(rest, f.Arg(0))
	}
	switch {
	case errors.Is(err, flag.ErrHelp):
		f.SetOutput(out)
		f.Usage()
	case err != nil:
		err = fmt.Errorf("%w; see %s -h", err, f.Name())
	case len(rest) > takes:
		err = fmt.Errorf("%q is too much; see %s -h", rest[takes], f.Name())
	case len(rest) < takes:
		err = fmt.Errorf("what to work on is missing; see %s -h", f.Name())
	}
	return rest, err
}

// number is a flag for a whole number within limits.
func number(f *flag.FlagSet, name string, value, least, most int, about string) *int {
	f.Func(name, fmt.Sprintf("%s, `number` from %d to %d (default %d)", about, least, most, value), func(s string) error {
		n, err := strconv.Atoi(s)
		if err != nil || n < least || n > most {
			return fmt.Errorf("want a whole number from %d to %d", least, most)
		}
		value = n
		return nil
	})
	return &value
}
