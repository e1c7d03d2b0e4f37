package ui

import ()

// What is kept outlives what it speaks of: an exercise or a routine may be gone
// from Limber, or be called something else, when its record is shown.
