package words

// Words are all sentences of the program, in one language. They stand as they do
// in words.toml.
type Words struct {
	_ sheet

	Language   string
	List       List
	Length     Length
	Dates      Dates
	Position   Position
	Need       Need
	Condition  Condition
	Limit      Limit
	Dose       Dose
	Segment    Segment
	Page       Page
	NotFound   NotFound
	Notice     Notice
	Keeping    Keeping
	Installing Installing
	Teaching   Teaching
	Learn      Learn
	About      About
}

// List holds how lists are written, two things and more.
type List struct {
	_ sheet

	Two  Line `with:"first last"`
	More Line `with:"first next"`
}

// Length holds how lengths of time are written, and said.
type Length struct {
	_ sheet

	ShortMinutes Plural
	Minutes      Plural
	Seconds      Plural
	Both         Line `with:"minutes seconds"`
}

// Dates holds how days are written.
type Dates struct {
	_ sheet

	Day           Line `with:"day month year"`
	ShortDay      Line `with:"day month"`
	LongDay       Line `with:"day month year"`
	MonthOfYear   Line `with:"month year"`
	Months        [12]string
	ShortMonths   [12]string
	Weekdays      [7]string
	ShortWeekdays [7]string
}

// Position holds the positions of the body, as within a sentence.
type Position struct {
	_ sheet

	Standing string
	AllFours string
	OnBack   string
	OnSide   string
	Seated   string
}

// Need holds the things that exercises need, as within a sentence.
type Need struct {
	_ sheet

	Mat        string
	Wall       string
	Chair      string
	Bed        string
	Counter    string
	Cushion    string
	ClearFloor string
	Nothing    string
	Helpful    string
}

// Condition holds the states of health that the safety questions ask about, as
// within a sentence.
type Condition struct {
	_ sheet

	RecentInjury   string
	HipReplacement string
	Osteoporosis   string
	Pregnancy      string
	PelvicPain     string
	Unsteady       string
}

// Limit holds the places that a body can't go, as within a sentence.
type Limit struct {
	_ sheet

	NoFloor    string
	NoKneeling string
}

// Dose holds how much of an exercise is done.
type Dose struct {
	_ sheet

	Hold       Line `with:"seconds"`
	Breaths    Plural
	Times      Plural
	EachSide   Line   `with:"dose"`
	ToEachSide Line   `with:"dose"`
	Sets       Plural `with:"dose"`
}

// Segment holds the kinds of segments, in a word or two.
type Segment struct {
	_ sheet

	Ready   string
	Change  string
	Rest    string
	Lower   string
	Rise    string
	Hold    string
	Breathe string
	Move    string
	Left    string
	Right   string
}

// Page holds what is around every page.
type Page struct {
	_ sheet

	Skip      string
	Pages     string
	More      string
	Today     string
	Routines  string
	Exercises string
	Progress  string
	Learn     string
	Settings  string
	About     string
}

// NotFound holds the page that is shown where there is none.
type NotFound struct {
	_ sheet

	Title       string
	Description string
	Lead        string
	Today       string
	Routines    string
}

// Notice holds what is told above whatever page there is.
type Notice struct {
	_ sheet

	Broke       string
	Reload      string
	GoOn        string
	Close       string
	UpdateReady string
	Update      string
	Later       string
	NotKept     Line `with:"fault"`
}

// Keeping holds what is said of what could not be kept, and what helps.
type Keeping struct {
	_ sheet

	Blocked     string
	Full        string
	Busy        string
	Later       string
	Broken      string
	NothingLost string
	InReserve   string
	OnPageOnly  string
	Both        Line `with:"fault until"`
	Aside       Plural
}

// Installing holds how Limber gets onto a phone, and opens there without a
// network.
type Installing struct {
	_ sheet

	Title           string
	Installed       string
	Insecure        string
	SecureElsewhere string
	Lead            string
	Install         string
	Apple           string
	Android         string
	OfflineTitle    string
	Unknown         string
	NeedsSecure     string
	Complete        string
	Saving          string
	Failed          Line `with:"reason"`
	None            string
}

// Teaching holds what stands around teaching and figures.
type Teaching struct {
	_ sheet

	Source     Line `with:"number"`
	Sources    string
	StopMoving string
	MoveAgain  string
	ThisWeek   string
}

// Learn holds the pages of teaching.
type Learn struct {
	_ sheet

	Title          string
	Description    string
	Lead           string
	Before         string
	Signs          Line `with:"link"`
	SignsLink      string
	ToRead         Line `with:"time"`
	Disclaimer     Line `with:"link"`
	DisclaimerLink string
	All            string
	DoNow          Line `with:"what"`
}

// About holds the page that says what Limber is.
type About struct {
	_ sheet

	Title       string
	Description string
	Heading     string
	Licence     string
	LicenceText string
}
