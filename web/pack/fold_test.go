package pack

import (
	"bytes"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// unfolded turns programs back as browsers do, with the script that is sent to them.
func unfolded(t *testing.T, folded ...[]byte) (wasm [][]byte) {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("NOT RUN: there is no node here to run the script in")
	}
	script, err := os.ReadFile("../js/unfold.js")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for i, b := range folded {
		if err := os.WriteFile(filepath.Join(dir, strconv.Itoa(i)), b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	c := exec.Command(node, "-e", string(script)+`
		const { readdirSync, readFileSync, writeFileSync } = require('fs');
		for (const name of readdirSync('.')) writeFileSync(name, Buffer.from(unfold(Uint8Array.from(readFileSync(name)).buffer)));`)
	c.Dir = dir
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for i := range folded {
		b, err := os.ReadFile(filepath.Join(dir, strconv.Itoa(i)))
		if err != nil {
			t.Fatal(err)
		}
		wasm = append(wasm, b)
	}
	return wasm
}

func weight(b []byte) int {
	var w bytes.Buffer
	z := brotli.NewWriterOptions(&w, brotli.WriterOptions{Quality: 5, LGWin: 24})
	z.Write(b)
	z.Close()
	return w.Len()
}

func TestAFoldedProgramUnfoldsToItself(t *testing.T) {
	packed, _ := packed(t, compiled(t, "js"))
	// The last of the code is followed by other sections, of every length of number.
	long := append(bytes.Clone(packed), custom, 0x80, 0x01)
	long = append(long, make([]byte, 128)...)
	var all [][]byte
	for _, wasm := range [][]byte{packed, long} {
		f, err := Fold(wasm)
		if err != nil {
			t.Fatal(err)
		}
		if was, is := weight(wasm), weight(f); is > was*85/100 {
			t.Errorf("folded, it compresses to %d bytes, and to %d as it was", is, was)
		}
		all = append(all, f)
	}
	for i, got := range unfolded(t, append(all, packed)...) {
		if want := [][]byte{packed, long, packed}[i]; !bytes.Equal(got, want) {
			t.Errorf("%d: %d bytes came back of %d, or others", i, len(got), len(want))
		}
	}
}

// What is damaged on its way ends as something that is not the program, soon.
func TestADamagedProgramDoesNotUnfold(t *testing.T) {
	wasm, _ := packed(t, compiled(t, "js"))
	whole, err := Fold(wasm)
	if err != nil {
		t.Fatal(err)
	}
	damaged := [][]byte{nil, whole[:1], whole[:5], whole[:9], whole[:len(whole)/2], whole[:len(whole)-1]}
	for i := range 40 {
		b := bytes.Clone(whole)
		b[4+i*i*len(b)/1700] ^= 0x81
		damaged = append(damaged, b)
	}
	for at := 4; at < 12; at++ { // sizes
		damaged = append(damaged, append(append(bytes.Clone(whole[:at]), 0xff, 0xff, 0xff, 0x7f), whole[at:]...))
	}
	for i, got := range unfolded(t, damaged...) {
		if bytes.Equal(got, wasm) {
			t.Errorf("%d: it is the program all the same", i)
		}
	}
}

// aFunction is one function of WebAssembly in a program that has nothing else.
func aFunction(instructions ...byte) []byte {
	body := append([]byte{0}, instructions...)
	body = append(binary.AppendUvarint([]byte{1}, uint64(len(body))), body...)
	out := append([]byte("\x00asm\x01\x00\x00\x00"), code)
	return append(binary.AppendUvarint(out, uint64(len(body))), body...)
}

func TestInstructionsFold(t *testing.T) {
	var all, wants [][]byte
	for _, c := range []struct {
		name         string
		instructions []byte
		folded       string // of them; "" where it is refused
	}{
		{"what has nothing to fold", []byte{0x23, 0, 0x45, end}, "\x23\x00\x45\x0b"},
		{"numbers of every kind", []byte{0x43, 1, 2, 3, 4, 0x44, 1, 2, 3, 4, 5, 6, 7, 8, 0x41, 0x80, 0x01, 0x42, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, end}, "\x43\x01\x02\x03\x04\x44\x01\x02\x03\x04\x05\x06\x07\x08\x41\x80\x01\x42\xff\xff\xff\xff\xff\xff\xff\xff\xff\x00\x0b"},
		{"a load", []byte{0x29, 3, 0x80, 0x01, end}, "\x29\x80\x01\x0b"},
		{"a branch in two blocks", []byte{2, 0x40, 3, 0x40, br, 1, end, brIf, 1, end, end}, "\x02\x40\x03\x40\x0c\x01\x0b\x0d\x00\x0b\x0b"},
		{"a table, and a way on from its second block", []byte{2, 0x40, 2, 0x40, 2, 0x40, brTable, 2, 0, 1, 2, end, 0x41, 2, 0x21, 0, end, 0x41, 2, 0x21, 0, end, end}, "\x02\x40\x02\x40\x02\x40\xe3\x02\x0b\xe1\x02\x0b\xe1\x00\x0b\x0b"},
		{"a table out of turn", []byte{2, 0x40, brTable, 1, 1, 0, end, end}, "\x02\x40\x0e\x01\x01\x00\x0b\x0b"},
		{"an address in the function", []byte{i64Const, 0x83, 0x80, 0x80, 0x80, 0x01, end}, "\xe0\x06\x0b"},
		{"an address elsewhere", []byte{i64Const, 0x83, 0x80, 0x84, 0x80, 0x01, end}, "\x42\x83\x80\x84\x80\x01\x0b"},
		{"a call", []byte{0x20, 1, 0x41, 8, 0x6b, 0x22, 1, 0x24, 0, 0x20, 1, 0x42, 0x81, 0x80, 0x80, 0x80, 0x01, 0x37, 3, 0, 0x41, 0, 0x10, 0x90, 0x02, 0x23, 0, 0x21, 1, 0x0d, 0, end}, "\xe2\x02\x90\x02\x00\x0b"},
		{"half a call", []byte{0x20, 1, 0x41, 8, 0x6b, 0x22, 1, 0x24, 0, 0x20, 1, 0x42, 0x81, 0x80, 0x80, 0x80, 0x01, 0x37, 3, 0, end}, "\x20\x01\x41\x08\x6b\x22\x01\x24\x00\x20\x01\xe0\x02\x37\x00\x0b"},
		{"memory", []byte{0x3f, 0, 0x40, 0, 0xfc, 10, 0, 0, 0xfc, 11, 0, 0xfc, 6, 0x11, 0, 0, end}, "\x3f\x00\x40\x00\xfc\x0a\x00\x00\xfc\x0b\x00\xfc\x06\x11\x00\x00\x0b"},

		{"another alignment", []byte{0x29, 2, 8, end}, ""},
		{"a branch out of the function", []byte{br, 1, end}, ""},
		{"a longer number than need be", []byte{br, 0x80, 0, end}, ""},
		{"an instruction nobody knows", []byte{0xd2, 0, end}, ""},
		{"one of ours", []byte{0xe1, 0, end}, ""},
		{"more of memory", []byte{0xfc, 8, 0, end}, ""},
		{"half an instruction", []byte{0x44, 1}, ""},
		{"no end", []byte{2, 0x40, end}, ""},
		{"more behind the end", []byte{end, 1}, ""},
	} {
		wasm := aFunction(c.instructions...)
		got, err := Fold(wasm)
		if c.folded == "" {
			if err == nil || !strings.Contains(err.Error(), "function 0: ") || !strings.Contains(err.Error(), "at byte") {
				t.Errorf("%s: %v", c.name, err)
			}
			continue
		}
		if err != nil || !strings.HasSuffix(string(got), c.folded) {
			t.Errorf("%s: %x, %v, want %x", c.name, got, err, c.folded)
		}
		all, wants = append(all, got), append(wants, wasm)
	}
	for i, got := range unfolded(t, all...) {
		if !bytes.Equal(got, wants[i]) {
			t.Errorf("%x unfolded to %x, want %x", all[i], got, wants[i])
		}
	}
}

func FuzzFold(f *testing.F) {
	f.Add(aFunction(2, 0x40, brTable, 0, 0, end, 0x41, 2, 0x21, 0, end))
	f.Add(aFunction(0x29, 3, 8, br, 0, end))
	f.Fuzz(func(t *testing.T, wasm []byte) {
		if _, err := Fold(wasm); err == nil && !bytes.HasPrefix(wasm, []byte("\x00asm")) {
			t.Error("folded what is no program")
		}
	})
}
