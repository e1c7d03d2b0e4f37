package player

import (
	"testing"
	"time"
)

func TestExtend(t *testing.T) {
	play := line{at(0), Play{}, begun, Playing, 0}
	tests := map[string]struct {
		script
		first, second, reps, total float64
	}{
		"a first side gives the second the same": {script{play,
			{at(0), Seek{s_(20)}, do{Enter{1}, sound(20, 0), Keep{}}, Playing, 20},
			{at(1), Extend{}, do{longer(15), Replan{}, sound(21, 0), Keep{}}, Playing, 21}}, 45, 45, 24, 174},
		"a second side only adds to itself: the first is over": {script{play,
			{at(0), Seek{s_(50)}, do{Enter{3}, sound(50, 0), Keep{}}, Playing, 50},
			{at(1), Extend{}, do{longer(15), Replan{}, sound(51, 0), Keep{}}, Playing, 51}}, 30, 45, 24, 159},
		"counted work grows by whole reps": {script{play,
			{at(0), Seek{s_(95)}, do{Enter{5}, sound(95, 0), Keep{}}, Playing, 95},
			{at(1), Extend{}, do{longer(16), Replan{}, sound(96, 0), Keep{}}, Playing, 96}}, 30, 30, 40, 160},
		"a ready grows, the sides stay": {script{play,
			{at(9), Extend{}, append(paused[:3:3], longer(15), Replan{}, Keep{}), Paused, 0}}, 30, 30, 24, 159},
		"while counting, the count goes on": {script{
			{at(0), Seek{s_(20)}, do{Enter{1}, Keep{}}, Paused, 20},
			{at(1), Play{}, do{Awake{true}, Enter{1}, Count{}, Keep{}}, Counting, 20},
			{at(2), Extend{}, do{longer(15), Replan{}, Keep{}}, Counting, 20},
			{at(4), Tick{}, do{sound(20, 0)}, Playing, 20}}, 45, 45, 24, 174},
		"while paused nothing sounds": {script{
			{at(0), Extend{}, do{longer(15), Replan{}, Keep{}}, Paused, 0}}, 30, 30, 24, 159},
	}
	for name, c := range tests {
		t.Run(name, func(t *testing.T) {
			run := c.play(t, New(stretch(), false))
			g := run.Timeline.Segments
			for what, lengths := range map[string][2]time.Duration{
				"first side":  {g[1].Length, s_(c.first)},
				"second side": {g[3].Length, s_(c.second)},
				"reps":        {g[5].Length, s_(c.reps)},
				"total":       {run.Timeline.Total(), s_(c.total)},
				"added":       {run.Extended, s_(c.total - 144)},
			} {
				if lengths[0] != lengths[1] {
					t.Errorf("%s: %v, want %v", what, lengths[0], lengths[1])
				}
			}
		})
	}
}

// What makes a segment longer or shorter can be taken back, for as long as a skip.
func TestAnotherLengthCanBeUndone(t *testing.T) {
	hold := script{
		{at(0), Play{}, begun, Playing, 0},
		{at(0), Seek{s_(20)}, do{Enter{1}, sound(20, 0), Keep{}}, Playing, 20},
	}
	for name, c := range map[string]script{
		"longer": {
			{at(1), Extend{}, do{longer(15), Replan{}, sound(21, 0), Keep{}}, Playing, 21},
			{at(3), Undo{}, do{Replan{}, sound(23, 0), Keep{}}, Playing, 23}},
		"shorter": {
			{at(1), Shorten{}, do{shorter(14), Replan{}, sound(21, 0), Keep{}}, Playing, 21},
			{at(2), Shorten{}, do{shorter(0)}, Playing, 22},
			{at(3), Undo{}, do{Replan{}, sound(23, 0), Keep{}}, Playing, 23}},
		"shorter, and over": {
			{at(1), Shorten{}, do{shorter(14), Replan{}, sound(21, 0), Keep{}}, Playing, 21},
			{at(5.9), Tick{}, nil, Playing, 25.9},
			{at(5.95), Undo{}, do{Replan{}, sound(25.95, 0), Keep{}}, Playing, 25.95}},
		"longer, in the time that was added": {
			{at(4), Tick{}, nil, Playing, 24},
			{at(8), Tick{}, do{Passed{1, Half}}, Playing, 28},
			{at(12), Tick{}, nil, Playing, 32},
			{at(16), Tick{}, do{Passed{1, LastFive}}, Playing, 36},
			{at(19), Extend{}, do{longer(15), Replan{}, sound(39, 0), Keep{}}, Playing, 39},
			{at(22), Undo{}, do{Replan{}, sound(39.999, 0), Keep{}}, Playing, 39.999}},
	} {
		t.Run(name, func(t *testing.T) {
			run := append(hold[:2:2], c...).play(t, New(stretch(), false))
			if got := run.Timeline.Total(); got != s_(144) || run.Extended != 0 || run.CanUndo(at(3)) {
				t.Errorf("%v in all, %v added", got, run.Extended)
			}
		})
	}
}
