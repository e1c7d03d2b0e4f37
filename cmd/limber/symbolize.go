package main

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"regexp"
	"strings"

	"limber/web/pack"
)

// symbolize turns a report that a person copied from a page that broke into one
// with functions, files and lines. The program on the page has none: they would
// be an eighth of its download.
func symbolize(args []string, out io.Writer) error {
	files, err := parse(newFlags("symbolize", "[FILE]", "FILE is what Copy gave where Limber broke; without one it is read from the\nstandard input."), args, min(len(args), 1), out)
	if err != nil {
		return err
	}
	var report []byte
	if len(files) == 0 {
		report, err = io.ReadAll(os.Stdin)
	} else {
		report, err = os.ReadFile(files[0])
	}
	if err != nil {
		return err
	}
	symbols, err := shippedSymbols()
	if err != nil {
		return err
	}
	program, err := fs.ReadFile(built, "site/limber.wasm")
	if err != nil {
		return err
	}
	sent, err := pack.Fold(program)
	if err != nil {
		return err
	}
	if named := programName.FindStringSubmatch(string(report)); named != nil && !strings.HasPrefix(fmt.Sprintf("%x", sha256.Sum256(sent)), named[1]) {
		return errors.New("the report is from another version of the program, whose places are others: use the limber that served it")
	}
	_, err = io.WriteString(out, symbols.Symbolize(string(report)))
	return err
}

// programName is how a report names the program it is from.
var programName = regexp.MustCompile(`limber\.([0-9a-f]{16})\.wasm`)

// shippedSymbols reads what limber build took out of the program.
func shippedSymbols() (*pack.Symbols, error) {
	tables, err := fs.ReadFile(built, "site/limber.symbols")
	if err != nil {
		return nil, errors.New("there are no symbols in this binary: make it with make build")
	}
	return pack.Read(bytes.NewReader(tables))
}
