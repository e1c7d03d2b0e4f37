package pack

import (
	"encoding/binary"
	"strings"
)

// never begins the names of functions that no program in a page enters, though
// the linker can't tell: they are behind something that is off unless a program
// begins a trace, reads metrics, or is given GODEBUG. Their callers were read in
// the runtime of the known Go.
var never = []string{
	// A trace: runtime.traceAcquire gives out no lockers while there is none.
	"runtime.traceAdvance",
	"runtime.traceLocker.",
	"runtime.traceWriter.",
	"runtime.traceEventWriter.",
	"runtime.traceReadCPU",
	"runtime.traceStopReadCPU",
	"runtime.traceSyncBatch",
	"runtime.traceStack",
	"runtime.traceRegisterLabelsAndReasons",
	"runtime.dumpStacksRec",
	"runtime.dumpTypesRec",
	"runtime.(*traceStackTable).",
	"runtime.(*traceTypeTable).",
	"runtime.(*traceStringTable).",
	"runtime.(*traceRegionAlloc).",
	"runtime.(*traceMap).",

	// A profile of the processor, filled by signals, which WebAssembly has none
	// of. Of its methods only read and close, with what they call, are linked: for
	// traceReadCPU and traceStopReadCPU, above. Nothing here calls write.
	"runtime.(*profBuf).",

	"runtime.initMetrics", // runtime/metrics, and a setting of GODEBUG that is used

	// GODEBUG=schedtrace, checkfinalizers, gctrace=2, and anything with a #
	"runtime.schedtrace",
	"runtime.checkFinalizersAndCleanups",
	"runtime.dumpScanStats",
	"internal/bisect.",
}

// entered reports whether a program may come to a function.
func entered(name string) bool {
	if name == "runtime.traceLocker.ok" { // asked, in order not to
		return true
	}
	for _, n := range never {
		if strings.HasPrefix(name, n) {
			return false
		}
	}
	return true
}

// stop is a function's code that ends the program.
var stop = []byte{0, 0x00, end} // no locals, unreachable

// shut gives functions that are never entered code that ends the program.
func (m *module) shut(s *Symbols, fns []fn) error {
	bodies := m.index(code)
	in := reader{b: m.sections[bodies].body}
	out := binary.AppendUvarint(nil, uint64(in.size()))
	for _, f := range fns {
		body := in.take(in.size())
		if !entered(text(s.Names, f.name)) {
			body = stop
		}
		out = append(binary.AppendUvarint(out, uint64(len(body))), body...)
	}
	m.sections[bodies].body = out
	return in.err
}
