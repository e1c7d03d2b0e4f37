package part

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"rsc.io/qr/coding"
)

// A code that is larger has squares too small to be read off paper, or off a
// phone by another: this one is as wide as two thumbs, of squares of 0.45 mm.
const (
	largestCode = coding.Version(22)
	codeSquare  = 0.45 // millimetres
	codeQuiet   = 4    // squares without anything around a code
)

// Code is an address as a QR code, dark on white in every theme: as wide on paper
// as it takes to be read. There is none of one that is too long for it.
func Code(address, label string) (code app.UI, ok bool) {
	d, side, ok := squares(address)
	if !ok {
		return nil, false
	}
	width := strconv.FormatFloat(codeSquare*float64(side), 'f', 1, 64) + "mm"
	box := strconv.Itoa(side)
	return app.Elem("svg").XMLNS(SVG).Class("code").Attr("viewBox", "0 0 "+box+" "+box).Attr("width", width).Attr("height", width).
		Attr("role", "img").Attr("aria-label", label).Body(app.Elem("path").XMLNS(SVG).Attr("d", d)), true
}

// HasCode reports whether there is a code of an address.
func HasCode(address string) bool { return fits(address, largestCode) }

func fits(address string, v coding.Version) bool {
	return coding.String(address).Bits(v) <= v.DataBytes(coding.L)*8
}

// squares are the dark ones of an address's code as lines that are one wide, and how
// many squares there are on a side, with the quiet ones.
func squares(address string) (d string, side int, ok bool) {
	if !HasCode(address) {
		return "", 0, false
	}
	v := coding.Version(coding.MinVersion)
	for !fits(address, v) {
		v++
	}
	data, level := coding.String(address), coding.L
	for level < coding.H && data.Bits(v) <= v.DataBytes(level+1)*8 {
		level++
	}
	plan, err := coding.NewPlan(v, level, 0)
	if err != nil {
		return "", 0, false
	}
	code, err := plan.Encode(data)
	if err != nil {
		return "", 0, false
	}
	var lines []byte
	for y := range code.Size {
		for x := 0; x < code.Size; x++ {
			if from := x; code.Black(x, y) {
				for code.Black(x, y) {
					x++
				}
				lines = append(lines, 'M')
				lines = strconv.AppendInt(lines, int64(from+codeQuiet), 10)
				lines = append(lines, ' ')
				lines = strconv.AppendInt(lines, int64(y+codeQuiet), 10)
				lines = append(lines, ".5h"...)
				lines = strconv.AppendInt(lines, int64(x-from), 10)
			}
		}
	}
	return string(lines), code.Size + 2*codeQuiet, true
}
