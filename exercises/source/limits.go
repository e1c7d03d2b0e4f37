package source

// What a content folder may hold: far more than a clinic has, and no more than
// a small server and an old phone can carry.
const (
	largestFile   = 256 << 10 // bytes
	longestText   = 1000      // characters
	mostExercises = 500
	mostRoutines  = 200
	mostPages     = 100
	mostSteps     = 100  // of a routine
	mostStepsAll  = 3000 // of all routines together; each makes 6 kB of pages
	mostOffered   = 3    // routines on Today beside the first, or in a reminder
	mostInstead   = 10   // that stand for an exercise, for one reason
	mostBeats     = 10   // as many as a figure can have
	mostSources   = 50   // of an exercise, a way, a page, the safety questions
	mostWays      = 30   // down to the floor and up from it
	mostPoses     = 60   // of all ways together
	mostGroups    = 10   // of safety questions
	mostQuestions = 50   // of a group
	mostNumbers   = 20   // to call
)
