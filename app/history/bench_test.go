package history

import (
	"testing"

	"limber/app/session"
)

func BenchmarkHistoryOfTenYears(b *testing.B) {
	sessions := daily(tenYears)
	for b.Loop() {
		Of(sessions, nil, nil)
	}
}

func BenchmarkProgressOfTenYears(b *testing.B) {
	h := Of(daily(tenYears), nil, nil)
	today := h.days[len(h.days)-1].Day
	for b.Loop() {
		h.Week(today, session.DefaultTarget)
		h.Year(today, session.DefaultTarget)
		h.Series(today, 52)
		h.Sides(today-27, today)
		h.WhatHelps()
		h.StifferForTwoWeeks(today)
	}
}
