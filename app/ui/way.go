package ui

import (
	"slices"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"limber/app/timeline"
	"limber/app/ui/part"
	"limber/exercises"
)

// way is how to get down or up in a segment. A run that was kept may name one
// that is gone, or none at all: then it is the first one that leads there.
func (m *model) way(s timeline.Segment) exercises.Way {
	if w, ok := m.catalog.WayCalled(s.Way); ok {
		return w
	}
	i := slices.IndexFunc(m.catalog.Ways, func(w exercises.Way) bool { return w.Down() == (s.Kind == timeline.Lower) })
	if i < 0 {
		return exercises.Way{}
	}
	return m.catalog.Ways[i]
}

// wayName is what a way is called.
func wayName(s timeline.Segment) string {
	if w := the.way(s); w.Name != "" {
		return w.Name
	}
	return map[timeline.Kind]string{timeline.Lower: "Getting down", timeline.Rise: "Getting up"}[s.Kind]
}

// wayBeat says what to do in a beat of a way; of a way that was kept without
// beats, all of it.
func wayBeat(s timeline.Segment, beat int) string {
	if beat >= 0 && beat < len(s.Beats) {
		return s.Beats[beat].Name
	}
	var all []string
	for _, b := range the.way(s).Beats {
		all = append(all, b.Say)
	}
	return strings.Join(all, " ")
}

// wayPose is the pose that a way shows at a moment. Coming out of the exercise
// before may be a beat of its own, ahead of the way's.
func wayPose(s timeline.Segment, at time.Duration) exercises.WayBeat {
	beats := the.way(s).Beats
	if len(beats) == 0 {
		return exercises.WayBeat{}
	}
	i := s.BeatAt(at) - (len(s.Beats) - len(beats))
	if len(s.Beats) == 0 {
		i = int(at * time.Duration(len(beats)) / max(s.Length, 1))
	}
	return beats[min(max(i, 0), len(beats)-1)]
}

// waysOf are the ways that a timeline goes, each once.
func waysOf(t timeline.Timeline) (ways []timeline.Segment) {
	for _, s := range t.Segments {
		if s.Kind.IsWay() && !slices.ContainsFunc(ways, func(w timeline.Segment) bool { return w.Way == s.Way }) {
			ways = append(ways, s)
		}
	}
	return ways
}

// waySection teaches on a routine's page how to get down and up.
func waySection(t timeline.Timeline) app.UI {
	ways := waysOf(t)
	return app.If(len(ways) > 0, func() app.UI {
		body := []app.UI{app.H2().Text("Getting down and up")}
		var read []exercises.Source
		for _, s := range ways {
			w := the.way(s)
			beats := w.Beats
			body = append(body,
				app.H3().Text(wayName(s)),
				app.Ol().Class("numbered").Body(app.Range(beats).Slice(func(i int) app.UI { return app.Li().Text(beats[i].Say) })),
				app.P().Text(w.Stop),
			)
			for _, s := range w.Sources {
				if !slices.Contains(read, s) {
					read = append(read, s)
				}
			}
		}
		return app.Div().Body(app.Section().Class("section").Body(body...), part.Sources(read, &the.words.Teaching))
	})
}

// needed is what a routine needs, a bed in place of the mat where it leads to
// one, and one thing to hold on to on the way down and up where it has none.
func needed(r exercises.Routine, t timeline.Timeline) []exercises.Need {
	needs := the.catalog.Needs(r)
	has := func(n exercises.Need) bool { return slices.Contains(needs, n) }
	inBed := func() {
		if i := slices.Index(needs, exercises.Mat); i >= 0 {
			needs[i] = exercises.Bed
		}
	}
	if r.Bed {
		inBed()
	}
	for _, s := range waysOf(t) {
		any := the.way(s).Needs
		if slices.Contains(any, exercises.Bed) {
			inBed()
		}
		if len(any) > 0 && !slices.ContainsFunc(any, has) {
			needs = append(needs, any[0])
		}
	}
	return needs
}
