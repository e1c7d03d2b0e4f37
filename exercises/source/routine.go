package source

import "limber/exercises"

// readRoutine reads one routine file. The id is its name without .toml. It may
// name the exercises in known; those that could be read are in the catalog.
func readRoutine(t *table, id string, c *exercises.Catalog, known []string) (r exercises.Routine, order int) {
	order = t.whole("order", 1, 1000)
	r = exercises.Routine{
		ID:      id,
		Name:    t.text("name"),
		Was:     t.texts("was", 0, 5),
		Purpose: t.prose("purpose"),
		Cues:    choice(t, "cues", exercises.Profiles),
		Roles:   choices(t, "roles", exercises.RoutineRoles),
		Bed:     t.flag("bed"),
		Silent:  t.flag("silent"),
	}
	steps := t.tables("step", mostSteps)
	for i, s := range steps {
		step := readStep(s, c, known)
		if i > 0 && step.Exercise != "" && step.Exercise == r.Steps[i-1].Exercise {
			s.wrong("exercise", "%s follows itself; say sets = 2 in one step", step.Exercise)
		}
		if e, ok := c.Exercise(step.Exercise); ok && r.Bed && !e.Position.Lying() {
			s.wrong("exercise", "%s is done %s; in bed one lies", e.ID, e.Position)
		}
		r.Steps = append(r.Steps, step)
	}
	t.done()
	if !t.has("step") {
		t.wrong("step", "step is missing: each is a table [[step]] with the id of its exercise")
	}
	return r, order
}

func readStep(t *table, c *exercises.Catalog, known []string) exercises.Step {
	s := exercises.Step{
		Exercise: t.text("exercise"),
		Dose:     readDose(t),
		Rest:     lengthIn(t, "rest", exercises.Rests),
		First:    perhaps(t, "first", []exercises.Side{exercises.Left, exercises.Right}),
		Note:     t.maybe("note"),
	}
	t.done()
	if s.Exercise != "" {
		checkID(t, "exercise", s.Exercise, known)
	}
	if e, ok := c.Exercise(s.Exercise); ok {
		checkDose(t, e.Kind, s.Dose.Or(e.Dose))
	}
	return s
}
