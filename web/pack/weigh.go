package pack

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Weight is how many bytes of code something has, before it is compressed.
type Weight struct {
	Name  string
	Bytes int
}

// Functions weighs each function of a program, the heaviest first.
func Functions(wasm []byte, s *Symbols) ([]Weight, error) {
	r := reader{b: wasm, at: 8}
	for r.at < len(wasm) {
		id := r.byte()
		body := r.take(r.size())
		if id != code || r.err != nil {
			continue
		}
		in := reader{b: body}
		var all []Weight
		for i := range in.size() {
			from := in.at
			in.take(in.size())
			name := "limber/web/pack.refill"
			if i < s.Count {
				name = text(s.Names, s.fn(i).name)
			}
			if i > s.Count || in.err != nil {
				return nil, fmt.Errorf("pack: the symbols are not of this program")
			}
			all = append(all, Weight{name, in.at - from})
		}
		heaviest(all)
		return all, nil
	}
	return nil, fmt.Errorf("pack: a program without code")
}

// Packages sums functions up by package, the heaviest first.
func Packages(functions []Weight) (all []Weight) {
	sums := map[string]int{}
	for _, f := range functions {
		sums[home(f.Name)] += f.Bytes
	}
	for name, bytes := range sums {
		all = append(all, Weight{name, bytes})
	}
	heaviest(all)
	return all
}

func heaviest(all []Weight) {
	slices.SortFunc(all, func(a, b Weight) int {
		return cmp.Or(cmp.Compare(b.Bytes, a.Bytes), cmp.Compare(a.Name, b.Name))
	})
}

// home returns the package of a function: "limber/app/ui" of
// "limber/app/ui.(*root).Render". What Go makes for types is of none.
func home(name string) string {
	name, _, _ = strings.Cut(name, "[")
	if strings.HasPrefix(name, "type:") || strings.HasPrefix(name, "go:") {
		return "made for types"
	}
	dir, last := "", name
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		dir, last = name[:i+1], name[i+1:]
	}
	last, _, ok := strings.Cut(last, ".")
	if !ok {
		return "without a package"
	}
	return strings.ReplaceAll(dir+last, "%2e", ".")
}
