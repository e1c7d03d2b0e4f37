package pack

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

func TestMemoryStaysButForTheTables(t *testing.T) {
	wasm := compiled(t, "wasip1")
	p, _ := packed(t, wasm)
	before, after := parsed(t, wasm), sections(t, p)
	for _, id := range order {
		if id == types || id == function || id == code || id == data {
			continue
		}
		if !bytes.Equal(before.sections[before.index(id)].body, after[id]) {
			t.Errorf("section %d has changed", id)
		}
	}
	old, now := starting(t, before), started(t, p)
	where, err := findTables(old)
	if err != nil {
		t.Fatal(err)
	}
	may := make([]bool, len(old))
	for _, s := range []span{where.names, where.units, where.files, where.programs, where.funcs, where.data} {
		for i := s.from; i < s.to; i++ {
			may[i] = true
		}
	}
	for i := range old {
		if !may[i] && old[i] != now[i] {
			t.Fatalf("byte %d was %d and is %d", i, old[i], now[i])
		}
	}
	if n := reader(reader{b: after[data]}); n.size() > 60 {
		t.Errorf("the memory still is in many pieces")
	}
}

// What a program reads in its tables, it reads in those of the packed one.
func TestFunctionsHaveWhatTheyHad(t *testing.T) {
	wasm := compiled(t, "wasip1")
	p, _ := packed(t, wasm)
	m := parsed(t, wasm)
	before, after := started(t, wasm), started(t, p)
	where, err := findTables(before)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := findTables(after); err != nil || *again != *where {
		t.Fatalf("the tables are at %v, %v, want %v", again, err, where)
	}
	old, now := where.symbols(before), where.symbols(after)
	olds, err := old.check(m.functions)
	if err != nil {
		t.Fatal(err)
	}
	news, err := now.check(m.functions)
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range olds {
		name := text(old.Names, f.name)
		if !entered(name) {
			f.stack, f.values, f.data = 0, nil, nil
		}
		if got, want := read(now, news[i]), read(old, f); got != want {
			t.Errorf("%s has\n%s\nwant\n%s", name, got, want)
		}
		if got := text(now.Names, news[i].name); got != "" && got != name && got != "runtime." && got != "?.(*?).?" {
			t.Errorf("%s is called %q", name, got)
		}
		if strings.HasPrefix(name, "runtime.") && f.id != wrapper && text(now.Names, news[i].name) != "runtime." {
			t.Errorf("%s is not known as the runtime's", name)
		}
	}
}

// read is what a running program needs to know of a function.
func read(s *Symbols, f fn) string {
	word := func(at int) uint32 { return binary.LittleEndian.Uint32(s.Funcs[f.at+at:]) }
	var depth, maps []byte
	depth, _ = s.program(f.stack)
	maps, _ = s.program(nth(f.values, stackMaps, 0))
	all := fmt.Sprintf("%#x, %#x, arguments %#x, on after defers %#x\n% x\n% x\n", f.entry, word(fieldKind)&0xffff, some(word(fieldArgs)), word(fieldDeferred), depth, maps)
	for i, of := range []*thing{bitmaps, bitmaps, objects, nil, pairs} {
		if at := nth(f.data, i, noData); at != noData && of != nil {
			all += fmt.Sprintf("%d: % x\n", i, s.Data[at:int(at)+of.size(s.Data[at:])])
		}
	}
	return all
}

// started returns the memory of a program just before its own first instruction.
func started(t *testing.T, wasm []byte) []byte {
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithCompilationCache(translated))
	t.Cleanup(func() { r.Close(ctx) })
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	m, err := r.InstantiateWithConfig(ctx, wasm, wazero.NewModuleConfig().WithStartFunctions())
	if err != nil {
		t.Fatal(err)
	}
	mem, _ := m.Memory().Read(0, m.Memory().Size())
	return mem
}

// sections returns what a program consists of, by number.
func sections(t *testing.T, wasm []byte) map[byte][]byte {
	all := map[byte][]byte{}
	r := reader{b: wasm, at: 8}
	for r.at < len(wasm) {
		id := r.byte()
		all[id] = r.take(r.size())
	}
	if r.err != nil {
		t.Fatal(r.err)
	}
	return all
}

func parsed(t testing.TB, wasm []byte) *module {
	t.Helper()
	m, err := readModule(wasm)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func starting(t testing.TB, m *module) []byte {
	t.Helper()
	mem, err := m.memory()
	if err != nil {
		t.Fatal(err)
	}
	// Zeros at the end need not be written down.
	return append(mem, make([]byte, int(m.pages)*page-len(mem))...)
}

func producers(version string) []byte {
	body := []byte("\x09producers\x01\x08language\x01\x02Go")
	body = append(append(body, byte(len(version))), version...)
	return append([]byte{custom, byte(len(body))}, body...)
}

func TestRefusals(t *testing.T) {
	wasm := compiled(t, "wasip1")
	m := parsed(t, wasm)
	mem := starting(t, m)
	where, err := findTables(mem)
	if err != nil {
		t.Fatal(err)
	}
	header := where.names.from - headerSize
	for _, c := range []struct {
		what string
		wasm func() []byte
		why  string
	}{
		{"nothing", func() []byte { return nil }, "not WebAssembly"},
		{"another version", func() []byte { return append([]byte("\x00asm\x02\x00\x00\x00"), wasm[8:]...) }, "not WebAssembly"},
		{"an end too early", func() []byte { return wasm[:len(wasm)-10] }, "in 61 bytes"},
		{"a new Go", func() []byte { return bytes.ReplaceAll(wasm, []byte("go1.26"), []byte("go1.27")) }, `made by "go1.27`},
		{"a section twice", func() []byte { return append(bytes.Clone(wasm), 11, 1, 0) }, "section 11 at byte"},
		{"a section that counts data", func() []byte { return append(bytes.Clone(wasm), 12, 1, 0) }, "section 12 at byte"},
		{"other magic", changed(m, mem, header, 0xf0), "none with the magic number"},
		{"other pointers", changed(m, mem, header+7, 4), "pointers of 8"},
		{"a function too many", changed(m, mem, header+8, mem[header+8]+1), "and a list of"},
		{"another order of functions", changed(m, mem, where.funcs.from+8, 9), "is in the list as number"},
		{"a bucket of two functions", changed(m, mem, where.buckets.from+6, 1), "more than one function"},
		{"a program elsewhere", changed(m, mem, where.funcs.from+int(binary.LittleEndian.Uint32(mem[where.funcs.from+4:]))+19, 0xff), "does not end"},
	} {
		t.Run(c.what, func(t *testing.T) {
			_, _, err := Pack(c.wasm())
			if err == nil || !strings.Contains(err.Error(), c.why) {
				t.Errorf("got %v, want what says %q", err, c.why)
			}
		})
	}
}

// changed is a program with one byte of its memory changed.
func changed(m *module, mem []byte, at int, to byte) func() []byte {
	return func() []byte {
		mem := bytes.Clone(mem)
		mem[at] = to
		return append(m.write(pieces(mem, gap)), producers("go1.26.1")...)
	}
}

func FuzzModule(f *testing.F) {
	f.Add([]byte("\x00asm\x01\x00\x00\x00"))
	f.Add(append([]byte("\x00asm\x01\x00\x00\x00\x01\x01\x00\x02\x01\x00\x03\x01\x00\x04\x01\x00\x05\x03\x01\x00\x01\x06\x01\x00\x07\x01\x00\x09\x01\x00\x0a\x01\x00\x0b\x08\x01\x00\x41\x08\x0b\x02ab"), producers("go1.26")...))
	f.Fuzz(func(t *testing.T, wasm []byte) {
		if m, err := readModule(wasm); err == nil {
			m.memory()
		}
		Pack(wasm)
	})
}

// Eight bytes anywhere in the tables, or in what points to them, are changed:
// Pack refuses, or what it gives can be asked for every place.
func FuzzTables(f *testing.F) {
	m := parsed(f, compiled(f, "wasip1"))
	mem := starting(f, m)
	where, err := findTables(mem)
	if err != nil {
		f.Fatal(err)
	}
	for at := where.names.from - headerSize; at < where.buckets.from; at += 100_003 {
		f.Add(uint32(at), uint64(1)<<63)
	}
	f.Fuzz(func(t *testing.T, at uint32, to uint64) {
		i := int(at) % (len(mem) - 8)
		was := binary.LittleEndian.Uint64(mem[i:])
		defer binary.LittleEndian.PutUint64(mem[i:], was)
		binary.LittleEndian.PutUint64(mem[i:], to)
		where, err := findTables(mem)
		if err != nil {
			return
		}
		s := where.symbols(mem)
		fns, err := s.check(m.functions)
		if err != nil {
			return
		}
		if columns, err := s.lean(fns); err == nil {
			where.replace(bytes.Clone(mem), columns)
		}
		for n := range uint64(s.Count) {
			s.Frames((firstFunc+n)<<16 + 3)
		}
	})
}

func FuzzSymbolize(f *testing.F) {
	_, s := packed(f, compiled(f, "wasip1"))
	f.Add("panic: x\n\ngoroutine 1 [running]:\n(...)\n\t?:0\nmain.main()\n\t?:0 +0x1d fp=0x1 sp=0x2 pc=0x1000001d\n")
	f.Add("limber: tap: index out of range pc=0x10100003,0x10200001")
	f.Add("at limber.wasm:wasm-function[12]:0x5678\ncreated by a in goroutine 1\n\t?:0")
	f.Fuzz(func(t *testing.T, report string) { s.Symbolize(report) })
}
