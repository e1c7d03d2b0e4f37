package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"limber/web"
	"limber/web/pack"
)

// build makes what the binary embeds: the Makefile runs it, natively, between
// compiling the program and compiling the binary.
func build(args []string, out io.Writer) error {
	flags := newFlags("build", "", "Makes what the binary embeds, for the Makefile.")
	wasm := flags.String("wasm", "", "the program")
	exec := flags.String("exec", "", "wasm_exec.js of the compiler that made it")
	to := flags.String("o", "cmd/limber/site", "folder to embed")
	quality := number(flags, "brotli", 11, 0, 11, "quality of brotli: 11 takes half a minute and a tenth fewer bytes than 9")
	kept := flags.String("kept", ".build/pressed", "folder where compressed forms are kept from build to build")
	budget := number(flags, "budget", 0, 0, 1<<30, "most bytes of the whole first visit with brotli; 0 for any")
	if _, err := parse(flags, args, 0, out); err != nil {
		return err
	}
	program, err1 := os.ReadFile(*wasm)
	script, err2 := os.ReadFile(*exec)
	if err := errors.Join(err1, err2); err != nil {
		return err
	}
	program, symbols, err := pack.Pack(program)
	if err != nil {
		return fmt.Errorf("%s: %w", *wasm, err)
	}
	var tables bytes.Buffer
	if err := symbols.Write(&tables); err != nil {
		return err
	}
	from := parts{wasm: program, exec: script, drawn: newDrawings(), press: web.Press{
		Quality: *quality,
		Keep:    filepath.Join(*kept, fmt.Sprint(*quality)),
	}}
	site, err := plan{base: "/"}.build(from)
	if err != nil {
		return err
	}
	drawn, err := json.Marshal(from.drawn.known)
	if err != nil {
		return err
	}
	for _, old := range []string{"limber.wasm", "limber.symbols", "wasm_exec.js", "drawn.json", "shelf"} {
		if err := os.RemoveAll(filepath.Join(*to, old)); err != nil {
			return err
		}
	}
	if err := errors.Join(
		os.WriteFile(filepath.Join(*to, "limber.wasm"), program, 0o644),
		os.WriteFile(filepath.Join(*to, "limber.symbols"), tables.Bytes(), 0o644),
		os.WriteFile(filepath.Join(*to, "wasm_exec.js"), script, 0o644),
		os.WriteFile(filepath.Join(*to, "drawn.json"), drawn, 0o644),
		site.WriteForms(filepath.Join(*to, "shelf")),
	); err != nil {
		return err
	}
	total := 0
	for _, part := range site.FirstVisit() {
		total += part.Brotli
	}
	fmt.Fprintf(out, "version %s, first visit %.2f MB with brotli %d\n", site.Version, float64(total)/1e6, *quality)
	if total > cmp.Or(*budget, total) {
		return fmt.Errorf("the first visit has %d bytes, over the budget of %d: see make size", total, *budget)
	}
	return nil
}
