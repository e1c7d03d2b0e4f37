package pack

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// compiled returns testdata/program, once made for each system.
func compiled(t testing.TB, system string) []byte {
	t.Helper()
	made := program[system]
	made.once.Do(func() { made.wasm, made.err = compile("testdata/program", system) })
	if made.err != nil {
		t.Fatal(made.err)
	}
	return made.wasm
}

type making struct {
	once sync.Once
	wasm []byte
	err  error
}

var program = map[string]*making{"js": {}, "wasip1": {}}

func compile(folder, system string) ([]byte, error) {
	to, err := os.MkdirTemp("", "pack")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(to)
	file := filepath.Join(to, "program.wasm")
	c := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", file, ".")
	c.Dir = folder
	c.Env = append(os.Environ(), "GOOS="+system, "GOARCH=wasm")
	c.Stderr = os.Stderr
	if err := c.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(file)
}

func packed(t testing.TB, wasm []byte) ([]byte, *Symbols) {
	t.Helper()
	p, s, err := Pack(wasm)
	if err != nil {
		t.Fatal(err)
	}
	return p, s
}

// engines run a program, and return all that it prints.
var engines = []struct {
	name, system string
	run          func(t *testing.T, wasm []byte, what string) string
}{
	{"wazero", "wasip1", inWazero},
	{"node", "js", inNode},
}

// translated keeps what wazero made of a program, which takes it seconds.
var translated = wazero.NewCompilationCache()

func inWazero(t *testing.T, wasm []byte, what string) string {
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithCompilationCache(translated))
	defer r.Close(ctx)
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	var out bytes.Buffer
	config := wazero.NewModuleConfig().WithStdout(&out).WithStderr(&out).
		WithArgs("program", what).WithEnv("GOTRACEBACK", "system").WithSysNanotime().WithSysWalltime()
	if _, err := r.InstantiateWithConfig(ctx, wasm, config); err != nil && !strings.Contains(err.Error(), "exit_code") {
		t.Fatalf("%v\n%s", err, &out)
	}
	return out.String()
}

func inNode(t *testing.T, wasm []byte, what string) string {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("NOT RUN: there is no node here to run a program for browsers in")
	}
	file := filepath.Join(t.TempDir(), "program.wasm")
	if err := os.WriteFile(file, wasm, 0o644); err != nil {
		t.Fatal(err)
	}
	c := exec.Command(node, filepath.Join(runtime.GOROOT(), "lib/wasm/wasm_exec_node.js"), file, what)
	c.Env = append(os.Environ(), "GOTRACEBACK=system")
	out, err := c.CombinedOutput()
	if err != nil && len(out) == 0 {
		t.Fatal(err)
	}
	return string(out)
}

var (
	number   = regexp.MustCompile(`0x[0-9a-f]+\??`)
	goFile   = regexp.MustCompile(`main\.go:\d+`)
	creator  = regexp.MustCompile(`created by \S* in goroutine \d+\n.*`)
	given    = regexp.MustCompile(`\((?:\{|0x)[^()\n]*\)\n`)
	goroutin = regexp.MustCompile(`goroutine \d+`)
)

func TestAPackedProgramRunsAsBefore(t *testing.T) {
	for _, e := range engines {
		t.Run(e.name, func(t *testing.T) {
			wasm := compiled(t, e.system)
			p, _ := packed(t, wasm)
			before, after := e.run(t, wasm, "survive,places,grow"), e.run(t, p, "survive,places,grow")
			want := goFile.ReplaceAllString(before, "?:0")
			if after != want || !strings.Contains(after, "grew:") {
				t.Errorf("it printed\n%s\nwant\n%s", after, want)
			}
		})
	}
}

// The traceback of a packed program, symbolized, is the one of the program that
// was never packed.
func TestAReportTellsFilesAndLinesAgain(t *testing.T) {
	for _, e := range engines {
		for _, what := range []string{"index", "nil", "goroutine", "fatal"} {
			t.Run(e.name+"/"+what, func(t *testing.T) {
				wasm := compiled(t, e.system)
				p, symbols := packed(t, wasm)
				before, after := e.run(t, wasm, what), e.run(t, p, what)
				if strings.Contains(after, "main.go") || !strings.Contains(after, "goroutine 1") {
					t.Errorf("a packed program printed\n%s", after)
				}
				want, got := stripped(before), stripped(symbols.Symbolize(after))
				if got != want || !strings.Contains(got, "main.go:") {
					t.Errorf("symbolized:\n%s\nwant\n%s\nfrom\n%s", got, want, after)
				}
			})
		}
	}
}

func TestAListOfCountersTellsFilesAndLines(t *testing.T) {
	p, symbols := packed(t, compiled(t, "wasip1"))
	got := symbols.Symbolize(inWazero(t, p, "recovered"))
	want := `runtime error: index out of range [2] with length 0
panic()
	runtime/panic.go
runtime.goPanicIndex()
	runtime/panic.go
main.inner(...)
	limber/web/pack/testdata/program/main.go
main.outer()
	limber/web/pack/testdata/program/main.go
main.init.()
	limber/web/pack/testdata/program/main.go
main.main()
	limber/web/pack/testdata/program/main.go
runtime.main()
	runtime/proc.go
runtime.goexit()
	runtime/asm_wasm.s
`
	if lines := regexp.MustCompile(`(:|func)\d+`).ReplaceAllString(got, ""); lines != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// stripped takes out what differs from run to run, who made a goroutine, of which
// a report has no address, and what was given to functions.
func stripped(report string) string {
	report = given.ReplaceAllString(report, "()\n")
	report = creator.ReplaceAllString(report, "created by")
	report = regexp.MustCompile(`( fp=\S+ sp=\S+)? pc=\S+`).ReplaceAllString(report, "")
	return strings.TrimSuffix(goroutin.ReplaceAllString(number.ReplaceAllString(report, "0x"), "goroutine 1"), "\n")
}

func TestABrowsersNumbersBecomeNames(t *testing.T) {
	_, s := packed(t, compiled(t, "js"))
	got := s.Symbolize("RuntimeError: unreachable\n    at wasm-function[0]:0x12\n    at http://x/limber.wasm:wasm-function[" + strconv.Itoa(s.Imports+1) + "]:0x5678\n")
	want := "RuntimeError: unreachable\n    at wasm-function[0]:0x12\n    at http://x/limber.wasm:" + text(s.Names, s.fn(1).name) + ":0x5678\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestSymbolsAreReadAsTheyWereWritten(t *testing.T) {
	_, s := packed(t, compiled(t, "js"))
	var b bytes.Buffer
	if err := s.Write(&b); err != nil {
		t.Fatal(err)
	}
	got, err := Read(&b)
	if err != nil || !reflect.DeepEqual(got, s) {
		t.Errorf("they are others, %v", err)
	}
	if _, err := Read(strings.NewReader("no symbols")); err == nil {
		t.Error("read what are no symbols")
	}
}

func TestCodeIsWeighedByPackage(t *testing.T) {
	p, s := packed(t, compiled(t, "js"))
	functions, err := Functions(p, s)
	if err != nil {
		t.Fatal(err)
	}
	sums := map[string]int{}
	for _, w := range Packages(functions) {
		sums[w.Name] = w.Bytes
	}
	if len(functions) != s.Count+1 || sums["runtime"] < 100_000 || sums["main"] < 1000 || sums["main"] > 50_000 || sums["reflect"] == 0 || sums["internal/runtime/maps"] == 0 {
		t.Errorf("%d functions, %v", len(functions), sums)
	}
}
