package exercises

// Now returns the ids that exercises and routines of another time had, and those
// they have now. What a device kept under the old ones is then found again.
func (c *Catalog) Now() (exercises, routines map[string]string) {
	exercises, routines = map[string]string{}, map[string]string{}
	for _, e := range c.Exercises {
		for _, was := range e.Was {
			exercises[was] = e.ID
		}
	}
	for _, r := range c.Routines {
		for _, was := range r.Was {
			routines[was] = r.ID
		}
	}
	return exercises, routines
}
