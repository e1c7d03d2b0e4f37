package session

import (
	"testing"
	"time"
)

const tenYears = 3650

func BenchmarkHistoryOfTenYears(b *testing.B) {
	k := daily(tenYears)
	for b.Loop() {
		Of(k)
	}
}

func BenchmarkProgressOfTenYears(b *testing.B) {
	h := Of(daily(tenYears))
	today := h.days[len(h.days)-1].Day
	for b.Loop() {
		h.Week(today, DefaultTarget)
		h.Year(today, DefaultTarget)
		h.Series(today, 52)
		h.Sides(today-27, today)
		h.WhatHelps()
		h.StifferForTwoWeeks(today)
	}
}

func BenchmarkDecodeTenYears(b *testing.B) {
	k := daily(tenYears)
	var texts [][]byte
	n := 0
	for _, s := range k.Sessions {
		t, err := EncodeSession(s)
		if err != nil {
			b.Fatal(err)
		}
		n += len(t)
		texts = append(texts, t)
	}
	b.SetBytes(int64(n))
	for b.Loop() {
		var r Scanner
		for _, t := range texts {
			if _, err := r.Session(t); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkBackupOfTenYears(b *testing.B) {
	k := daily(tenYears)
	for b.Loop() {
		data, err := Encode(k, time.Unix(0, 0), nil)
		if err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(len(data)))
	}
}
