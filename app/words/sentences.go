// Code generated from exercises/languages/en/words.toml by make goldens. DO NOT EDIT.

package words

// Words are all sentences of the program, in one language.
type Words struct {
	_      sheet
	format Formatter // which writes the dates and numbers in them

	Language   string
	List       List
	Length     Length
	Dates      Dates
	Position   Position
	Direction  Direction
	Tight      Tight
	Need       Need
	Condition  Condition
	Limit      Limit
	Voice      Voice
	Dose       Dose
	Segment    Segment
	Page       Page
	NotFound   NotFound
	Notice     Notice
	Fault      Fault
	Keeping    Keeping
	Installing Installing
	Teaching   Teaching
	Learn      Learn
	About      About
	Today      Today
	Ladder     Ladder
	Rest       Rest
	Safety     Safety
	Routine    Routine
	Mine       Mine
	Shared     Shared
	Card       Card
	Maker      Maker
	Plan       Plan
	Way        Way
	Told       Told
	Player     Player
	TooMuch    TooMuch
	Done       Done
	Breathing  Breathing
	Waits      Waits
	Exercise   Exercise
	Find       Find
	Settings   Settings
	Backup     Backup
	Mistake    Mistake
	Remind     Remind
	Mode       Mode
	Sound      Sound
	Phone      Phone
	Feel       Feel
	Daily      Daily
	Sport      Sport
	Often      Often
	Goes       Goes
	Scale      Scale
	Week       Week
	Progress   Progress
	Year       Year
	Weeks      Weeks
	Sides      Sides
	Variety    Variety
	Helps      Helps
	History    History
	Csv        Csv
	Summary    Summary
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

// Dates holds the days of the week. All else of dates and numbers is written by
// the browser.
type Dates struct {
	_ sheet

	Weekdays [7]string
	Letters  [7]string
}

// Position holds the positions of the body, as within a sentence.
type Position struct {
	_ sheet

	Standing     string
	Kneeling     string
	AllFours     string
	OnFront      string
	OnBack       string
	OnSide       string
	FloorSitting string
	Seated       string
}

// Direction holds where a movement takes the body, as within a sentence.
type Direction struct {
	_ sheet

	Forward string
	Back    string
	Side    string
	Turn    string
	Hip     string
	Leg     string
	Neck    string
}

// Tight holds where a body may be tight, as within a sentence.
type Tight struct {
	_ sheet

	Neck      string
	UpperBack string
	LowerBack string
	Hips      string
	Seat      string
	Thighs    string
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
	Doorway    string
	Towel      string
	Step       string
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
	Fine           Line `with:"condition day"`
}

// Limit holds the places that a body can't go, as within a sentence.
type Limit struct {
	_ sheet

	NoFloor    string
	NoKneeling string
}

// Voice holds what a voice says around the texts of the exercises, as far as a
// routine gives it time: before an exercise, before the side that begins, at
// the end.
type Voice struct {
	_ sheet

	Next     string
	First    string
	LastMove string
	Go       string
	Back     string
	Ease     string
	Stop     string
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
	LetGo   string
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
	OpensAfter  string
	Opened      string
	Open        string
	Leave       string
	UpdateReady string
	Update      string
	Later       string
	NotKept     string
}

// Fault holds what is told once of what does not work on this device.
type Fault struct {
	_ sheet

	Sound        string
	Voice        string
	NeedsNetwork Line `with:"voice"`
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

// Today holds the page Today.
type Today struct {
	_ sheet

	Title          string
	Description    string
	WhatItIs       string
	DoneToday      Line `with:"what"`
	DoneYesterday  Line `with:"what"`
	DoneLast       Line `with:"day what"`
	Lately         Line `with:"what why"`
	WhySore        string
	WhyMorning     string
	WhyDesk        string
	WhyPlanned     string
	WhyEvening     string
	AfterYesterday string
	OrChoose       string
	ByLength       string
	SomethingNew   string
	StopIf         Line `with:"link"`
	StopIfLink     string
	NothingHere    string
	Facts          Line `with:"time needs"`
	Start          string
	SeeSteps       string
	Stopped        Line `with:"time"`
	WholeFacts     Line `with:"time needs"`
	Resume         string
	SomethingElse  string
	BadBack        string
	BadBackFacts   Line `with:"routine time"`
	Changed        Line `with:"routine"`
	ThisWeek       Line `with:"time"`
	HowWasTheWeek  string
	HowDoThingsGo  string
}

// Ladder holds which doses are others than the last time, and why. Said before
// a routine begins.
type Ladder struct {
	_ sheet

	Today      Line   `with:"exercise dose why"`
	Less       Plural `with:"why"`
	NotYet     string
	NotYetIt   Line `with:"exercise"`
	Stays      Line `with:"exercise"`
	ForGood    string
	ForKnown   string
	ForStrong  string
	ForStiffer string
	ForHurt    string
	ForOther   string
	ForAway    string
	Swap       Line `with:"exercise other"`
	NoSwaps    string
	NoSwapsNow string
	Swaps      string
	SwapsHint  string
	Keep       string
	KeepHint   string
}

// Rest holds where a bad day leads first.
type Rest struct {
	_ sheet

	Title       string
	Description string
	Lead        string
	Back        string
	BackHow     string
	BackShown   string
	Side        string
	SideHow     string
	Breathe     string
	BreatheHow  string
	Ready       string
	Then        Line `with:"routine time"`
}

// Safety holds the safety questions, wherever they are asked, what follows from
// the answers, and the advice to see somebody.
type Safety struct {
	_ sheet

	Title        string
	Description  string
	Lead         string
	IfSo         Line `with:"answer calls"`
	AllFine      string
	Continue     string
	YouSaid      Line `with:"said"`
	YouSaidSo    Line `with:"said exercises"`
	TheseWait    string
	HelpNow      string
	SomeoneFirst string
	Adapts       string
	ToToday      string
	Back         string
	Call         Line `with:"number"`
	CallAt       Line `with:"number where"`
	Applies      string
	Before       string
	WhenToStop   string
	StaysHere    string
	NoneStart    string
	Something    string
	End          string
	HaveRead     string
	YourSummary  string
	WhenToTalk   string
	OnDayYouSaid Line `with:"day said"`
	AnswerAgain  string
}

// Routine holds the page of all routines, and that of one.
type Routine struct {
	_ sheet

	Title            string
	Description      string
	Lead             string
	Takes            string
	YouNeed          string
	Sound            Line `with:"mode"`
	Silent           string
	Steps            string
	BodySaysNo       string
	Safety           string
	FromTheBeginning string
	BeginsAnew       string
	StillOpen        Line `with:"routine time"`
	GoOnWith         Line `with:"routine"`
	HowStiff         string
	Stiffness        Line `with:"number"`
	ANumber          string
	Step             Line `with:"dose position"`
	LeaveOut         string
	LeaveOutIt       Line `with:"exercise"`
	BringBack        string
	BringBackIt      Line `with:"exercise"`
	Change           Line `with:"exercise what"`
	Now              Line `with:"exercise why"`
	LeftOut          Line `with:"why"`
	ForFloor         string
	ForKneeling      string
	ForCondition     Line `with:"condition"`
	ForChoice        string
	ForHurt          string
	ForEase          string
	ForUnknown       string
	LearnWhy         string
}

// Mine holds the pages of a person's own routines.
type Mine struct {
	_ sheet

	Title       string
	One         string
	Description string
	Lead        string
	Make        string
	MakeItMine  string
	FromOthers  string
	NewName     string
	CopyName    Line `with:"routine"`
	None        string
	Reading     string
	Gone        string
	Exercises   Plural
	Empty       string
	Fill        string
	Deleted     Line `with:"routine"`
	BringBack   string
	BroughtBack Line `with:"routine"`
	Name        string
	Positions   string
	Undo        string
	Undone      string
	Redo        string
	Redone      string
	NextRun     string
	Copy        string
	Delete      string
	Change      string
	ChangeIt    Line `with:"exercise"`
	MoveUpIt    Line `with:"exercise"`
	MoveDownIt  Line `with:"exercise"`
	Moved       Line `with:"exercise step steps"`
	RemoveIt    Line `with:"exercise"`
	Removed     Line `with:"exercise"`
	Add         string
	AddThis     string
	AddIt       Line `with:"exercise"`
	Added       Line `with:"exercise step"`
	Full        Plural
	Unfit       Plural
	Hold        string
	Times       string
	Breaths     string
	Sets        string
	Between     string
	After       string
	Range       Line `with:"least most"`
	Less        Line `with:"part"`
	More        Line `with:"part"`
	Amount      Line `with:"part amount"`
	AsAsked     Line `with:"dose"`
	First       string
	ByTurn      string
	Note        string
	Better      string
	BetterHint  string
	Bettered    Line `with:"before now"`
	BeginsLeft  string
	BeginsRight string
	OwnNew      string
	AddOwn      string
	OwnHint     string
	Unchecked   string
	OwnName     string
	OwnKind     string
	OwnHeld     string
	OwnCounted  string
	OwnTempo    string
	OwnSides    string
	OwnBoth     string
	OwnEach     string
	OwnLeft     string
	OwnRight    string
	OwnPosition string
	OwnNeeds    string
}

// Shared holds a routine that somebody shares, and the page on which it
// arrives.
type Shared struct {
	_ sheet

	Title           string
	TitleOf         Line `with:"routine"`
	Description     string
	Lead            string
	Reading         string
	None            string
	Limber          string
	About           string
	Unchecked       string
	Keep            string
	StartKeeps      string
	Kept            Line `with:"routine"`
	Open            string
	Apple           string
	Share           string
	Save            string
	Private         string
	Long            string
	Handed          string
	Copied          string
	NotShared       string
	ByHand          string
	TheLink         string
	Saved           Line `with:"file"`
	Add             string
	Field           string
	Show            string
	File            string
	Unreadable      string
	NoLink          string
	MadeLater       string
	Damaged         string
	TooLong         string
	Empty           string
	TooMany         Line `with:"n most"`
	Unknown         Line `with:"step exercise"`
	Range           Line `with:"step exercise part amount least most"`
	Code            string
	Card            string
	CodeOf          Line `with:"routine"`
	CodeDescription string
	CodeLead        string
	CodeClose       string
	NoCode          string
}

// Card holds a routine on paper: what is printed, and how it is chosen.
type Card struct {
	_ sheet

	Title       string
	TitleOf     Line `with:"routine"`
	Description string
	None        string
	Wrong       Line `with:"link"`
	WrongLink   string
	Lead        string
	Form        string
	Page        string
	PageHint    string
	Pocket      string
	PocketHint  string
	Ticks       string
	TicksHint   string
	Back        string
	Facts       Line `with:"time exercises needs"`
	For         string
	From        string
	Code        Line `with:"routine"`
	Scan        Line `with:"site"`
	NoCode      Line `with:"site"`
	Rest        Line `with:"dose time"`
	LeftFirst   string
	RightFirst  string
	Note        Line `with:"note"`
	Yes         string
	No          string
	ThisMuch    string
}

// Maker holds the page on which a routine is made for a person, and why each
// move is in it.
type Maker struct {
	_ sheet

	Title       string
	Description string
	Lead        string
	Minutes     string
	Places      string
	AllOver     string
	Behind      string
	InFront     string
	Positions   string
	Bed         string
	Has         string
	Now         string
	Unseen      string
	UnseenHint  string
	Early       string
	EarlyHint   string
	Make        string
	Name        Plural
	Made        Line `with:"routine time"`
	Another     string
	Keep        string
	Swap        string
	SwapIt      Line `with:"exercise"`
	Swapped     Line `with:"exercise"`
	NoneToSwap  Line `with:"exercise"`
	Nothing     Line `with:"help"`
	Longer      Line `with:"time"`
	Shorter     Line `with:"time help"`
	Allow       string
	AllowBed    string
	AllowUnseen string
	How         string
	HowFits     string
	HowOrder    string
	HowSides    string
	HowWeek     string
	HowDevice   string
	ForPlace    Line `with:"place"`
	ForStar     string
	ForThin     Line `with:"direction n minutes"`
	ForLooser   Line `with:"n times"`
	ForLong     Line `with:"n"`
	ForCalm     Line `with:"number"`
	ForNew      string
	Brings      Line `with:"direction"`
	Opens       string
	AlsoFor     Line `with:"place"`
	Stays       Line `with:"position"`
	Begins      string
	Fits        string
}

// Plan holds a plan of weeks.
type Plan struct {
	_ sheet

	Title       string
	Description string
	Lead        string
	Goal        string
	Days        string
	At          string
	Weeks       string
	Empty       string
	Says        string
	Picked      Line `with:"day"`
	IsPaused    string
	GoesOn      string
	Saved       string
	Day         Line `with:"weekday day"`
	IsPlanned   Line `with:"day"`
	MoveTo      Line `with:"day"`
	Moved       Line `with:"day"`
	Done        string
	Undo        string
	Undone      string
	Pause       string
	GoOn        string
	Save        string
	Stop        string
	Stopped     string
	How         string
	HowToday    string
	HowMissed   string
	HowDevice   string
}

// Way holds how the ways down and up are called and taught.
type Way struct {
	_ sheet

	Title string
	Down  string
	Up    string
}

// Told holds what is said as a run goes on, and read by those who hear the
// page.
type Told struct {
	_ sheet

	Next           Line `with:"exercise"`
	Rest           Line `with:"exercise"`
	ComeOut        string
	Change         string
	Settle         string
	SettleOnBack   string
	SitUp          string
	Walk           string
	Side           Line `with:"side how"`
	FirstLeft      Line `with:"how"`
	FirstRight     Line `with:"how"`
	First          Line `with:"how"`
	Sentence       Line `with:"words"`
	Half           string
	Five           string
	FiveThenChange string
	Done           string
	AllKept        Line `with:"time"`
	Discarded      string
	Kept           string
	More           Line `with:"time"`
	Less           Line `with:"time"`
	Longest        string
	Shortest       string
	BothSides      string
}

// Player holds the player.
type Player struct {
	_ sheet

	Move             Line `with:"move side"`
	Progress         string
	Left             Line `with:"time"`
	TimeLeft         string
	Start            string
	Pause            string
	Resume           string
	Ready            string
	Back             string
	Next             string
	Less             string
	More             string
	Undo             string
	TooMuch          string
	End              string
	Sound            string
	How              string
	HowClose         string
	Steps            string
	StepsAt          Line `with:"n all"`
	StepDone         string
	StepNow          string
	ToSteps          string
	Space            string
	ToPause          string
	ToGoBack         string
	ToSkip           string
	ToUndo           string
	ToHow            string
	ToFill           string
	ToEnd            string
	Silent           string
	GoingOnIn        string
	WhenReady        string
	First            string
	Paused           string
	Slept            string
	Interrupted      string
	Elsewhere        string
	GoOnHere         string
	Count            Line `with:"n all"`
	Coming           Line `with:"what"`
	Last             string
	HoldFor          Line `with:"time"`
	Times            Plural
	EachWay          Plural
	StopHere         string
	GoOn             string
	Stop             string
	WouldKeep        Line `with:"time"`
	WouldAsk         Line `with:"time"`
	WouldKeepNothing string
	Close            string
	AllRoutines      string
}

// TooMuch holds the question what was too much.
type TooMuch struct {
	_ sheet

	EndHere   string
	Back      string
	Easier    string
	Remember  string
	FromNowOn Line `with:"dose"`
	GoOn      string
	AsBefore  string
	Noted     Line `with:"feeling"`
}

// Done holds the end of a run.
type Done struct {
	_ sheet

	Title       string
	Warm        Plural `with:"time"`
	Tall        string
	Lead        Line `with:"worked whole kept"`
	Kept        string
	NotKept     string
	Stopped     string
	Skipped     string
	Feels       string
	After       string
	Note        string
	Answer      string
	Answered    Line `with:"number"`
	Week        Line `with:"time target"`
	Backup      Line `with:"link"`
	BackupLink  string
	Heard       Line `with:"link"`
	HeardLink   string
	Discard     string
	Finish      string
	TooLittle   Line `with:"time"`
	KeepIt      string
	Discarded   string
	Undo        string
	Nothing     string
	WhichMove   string
	LeaveOut    string
	BringBack   string
	LeftOut     Line `with:"exercise"`
	LeftOutTold Line `with:"exercise"`
	Questions   string
}

// Breathing holds the pacer of slow breaths.
type Breathing struct {
	_ sheet

	Lead   string
	Start  string
	Stop   string
	Hands  string
	Over   string
	Buzzes string
	Fill   string
	Shown  string
}

// Waits holds a routine of which too little would be left, and the limits that
// may be why.
type Waits struct {
	_ sheet

	Waits          Line   `with:"causes"`
	ThisWaits      Line   `with:"causes"`
	Changed        Plural `with:"changed"`
	Fits           string
	Floor          string
	Kneeling       string
	Choice         string
	Hurt           string
	Since          Line `with:"limit condition"`
	NoFloor        string
	NoFloorHint    string
	NoKneeling     string
	NoKneelingHint string
}

// Exercise holds the page of all exercises, and that of one.
type Exercise struct {
	_ sheet

	Title       string
	Description string
	Lead        string
	About       Line `with:"exercise"`
	AlsoCalled  Line `with:"names"`
	Amount      string
	Position    string
	Movement    string
	YouNeed     string
	Areas       string
	Sides       Line `with:"left right"`
	Mirror      string
	Steps       string
	Belly       string
	Feel        string
	Avoid       string
	Stop        string
	Easier      string
	Gentler     Line `with:"link"`
	Ask         string
	AskWith     string
	AtFirst     Line `with:"dose seconds"`
	AnotherWay  string
	Way         Line `with:"condition how"`
	Waits       Line `with:"causes"`
	ForYou      Line `with:"link"`
	ByItself    Line `with:"time"`
	Less        Line `with:"exercise"`
	MoreOf      Line `with:"exercise"`
	Own         Line `with:"exercise dose"`
	UsualAgain  Line `with:"exercise"`
	OwnAmount   Line `with:"dose"`
}

// Find holds how exercises and routines are found, and put first.
type Find struct {
	_ sheet

	Exercises     string
	Routines      string
	Area          string
	Position      string
	Needs         string
	Nothing       string
	With          Line `with:"thing"`
	ExerciseCount Plural
	RoutineCount  Plural
	None          string
	All           string
	Favourite     string
	Favourites    string
}

// Settings holds the settings.
type Settings struct {
	_ sheet

	Title         string
	Description   string
	Reminders     string
	RemindersHint string
	Remind        string
	Sound         string
	HowMuch       string
	AsRoutine     string
	Soft          string
	SoftHint      string
	Spoken        string
	SpokenHint    string
	Full          string
	FullHint      string
	Test          string
	Volume        string
	Pace          string
	PaceTime      string
	Unhurried     string
	UnhurriedHint string
	Normal        string
	Brisk         string
	BriskHint     string
	Waits         string
	WaitsHint     string
	Keys          string
	KeysHint      string
	Body          string
	LeftOut       string
	Looks         string
	Like          string
	Slim          string
	Woman         string
	Elder         string
	LikeTold      string
	LikeRefused   string
	Theme         string
	AsDevice      string
	Light         string
	Dark          string
	Text          string
	Large         string
	Larger        string
	Voice         string
	Talks         string
	TalksHint     string
	Brief         string
	Mute          string
	Rate          string
	Slow          string
	NormalRate    string
	Fast          string
	Which         string
	OwnVoice      string
	Say           string
	NotKept       string
	Safety        string
	ToSafety      string
	OwnAmount     string
	OwnDose       Line `with:"exercise dose"`
	AsUsual       string
	AsUsualIt     Line `with:"exercise"`
	YourData      string
	KeptHere      string
	ExportDue     string
	ToBackup      string
}

// Backup holds exporting, importing and deleting what is kept.
type Backup struct {
	_ sheet

	Title           string
	DueFirst        string
	Due             string
	StaysHere       string
	OnlyBackup      string
	Promised        string
	NotPromised     string
	NeverExported   string
	LastExport      Line `with:"day"`
	Export          string
	Csv             string
	Import          string
	Undo            string
	Share           string
	AskToKeep       string
	KeepsIt         string
	MayNotKeepIt    string
	Failed          Line `with:"what fault"`
	Making          string
	NotMade         string
	Made            Plural `with:"file size"`
	NotShared       string
	Shared          Line `with:"file"`
	SharedNothing   Line `with:"file"`
	Kilobytes       Line `with:"number"`
	Megabytes       Line `with:"number"`
	Reading         string
	Unreadable      string
	NoBackup        Line `with:"file"`
	Holds           Line `with:"file"`
	New             string
	Alike           string
	Differs         string
	NewSessions     string
	Records         Plural
	OfDay           Line `with:"number day"`
	FromTo          Line `with:"number first last"`
	HereStays       string
	Add             Plural
	TakeOver        string
	Cancel          string
	Unchanged       string
	Importing       string
	NothingImported string
	Added           Plural
	TakingBack      string
	NotTakenBack    string
	TakenBack       string
	Delete          string
	DeleteAsk       string
	DeleteWhat      string
	ExportFirst     string
	KeepIt          string
	DeleteAll       string
	NotDeleted      string
	Deleted         string
}

// Mistake holds what is wrong with a file that was to be imported, and in which
// line and place of it. What the file says is filled in as it stands there.
type Mistake struct {
	_ sheet

	InLine     Line `with:"line wrong"`
	At         Line `with:"place wrong"`
	NotBackup  string
	NoField    Line `with:"what"`
	MadeLater  string
	NoVersion  Line `with:"what"`
	CutShort   string
	MoreAfter  string
	Twice      Line `with:"what"`
	Unknown    Line `with:"what"`
	NoList     string
	NoValue    string
	NoPiece    Line `with:"what"`
	Missing    string
	Range      Line `with:"what allowed"`
	NotAllowed Line `with:"what allowed"`
	WrongType  string
	NotJson    string
	OfBrowser  string
}

// Remind holds being reminded to get up, by this page or by a calendar.
type Remind struct {
	_ sheet

	Label           string
	Sitting         Plural
	Offer           Line `with:"routine time"`
	Moved           string
	Later           string
	Busy            string
	Title           string
	Description     string
	Lead            string
	WhileOpen       string
	InCalendar      string
	CalendarReminds string
	MoveEvery       string
	Never           string
	Sound           string
	SoundHint       string
	Notify          string
	NotifyHint      string
	NotAllowed      string
	NothingYet      string
	Quiet           Line `with:"time over"`
	MeetingOver     string
	Now             string
	Next            Line `with:"time"`
	TimeToMove      string
	OnYourFeet      string
	Routine         string
	TimeOfDay       string
	Days            string
	Save            string
	NoDay           string
	NoTime          string
	NoRoutine       string
	Saved           string
	OpenIt          string
}

// Mode holds the ways to sound.
type Mode struct {
	_ sheet

	Question       string
	LimberOnly     string
	LimberOnlyHint string
	WithMusic      string
	WithMusicHint  string
	NoSound        string
	NoSoundHint    string
}

// Sound holds the sounds by their names.
type Sound struct {
	_ sheet

	Ready  string
	Start  string
	In     string
	Out    string
	Half   string
	Last   string
	Change string
	Rest   string
	Done   string
}

// Phone holds the page on which a person finds out what works.
type Phone struct {
	_ sheet

	Title          string
	Description    string
	Lead           string
	Yes            string
	No             string
	Heard          string
	HeardTry       string
	HeardAsk       string
	HeardAdvice    string
	Locked         string
	LockedTry      string
	LockedAsk      string
	LockedAdvice   string
	Spoke          string
	SpokeTry       string
	SpokeAsk       string
	SpokeAdvice    string
	Buzzed         string
	BuzzedTry      string
	BuzzedAsk      string
	BuzzedAdvice   string
	Screen         string
	ScreenTry      string
	Kept           string
	AskToKeep      string
	MusicNow       string
	MusicTold      string
	LimberOnlyBack string
	LimberOnlyTold string
	MusicOffer     string
	MusicUse       string
	AwakeNotAsked  string
	Awake          string
	AwakeRefused   string
	NotPromised    string
	Promised       string
	Refused        string
}

// Feel holds how a back feels after a session: as a button, and as within a
// sentence.
type Feel struct {
	_ sheet

	Looser      string
	Same        string
	Stiffer     string
	Hurt        string
	FeltLooser  string
	FeltSame    string
	FeltStiffer string
	FeltHurt    string
}

// Daily holds how daily life goes next to the week before: as a button, and as
// within a sentence.
type Daily struct {
	_ sheet

	Title         string
	Question      string
	Hint          string
	AgainTomorrow string
	Again         Plural
	Easier        string
	AsEver        string
	Harder        string
	WentEasier    string
	WentAsEver    string
	WentHarder    string
}

// Sport holds other ways to keep active, after "I also", and how often.
type Sport struct {
	_ sheet

	Walked   string
	Rode     string
	Swam     string
	Today    string
	ThisWeek Line `with:"what"`
	None     string
}

// Often holds how often something was done.
type Often struct {
	_ sheet

	Once  string
	Twice string
	Times Plural
	What  Line `with:"what often"`
}

// Goes holds things of a person's own that their back makes hard, asked every
// two weeks.
type Goes struct {
	_ sheet

	Title     string
	Lead      string
	Name      string
	First     string
	NameFirst string
	How       Line `with:"what"`
	None      string
	AsEver    string
	Once      Line `with:"number day"`
	Since     Line `with:"first then last day"`
	Kept      Line `with:"what number"`
	Stop      string
	StopIt    Line `with:"what"`
	Over      Line `with:"what"`
	AgainIt   Line `with:"what"`
}

// Scale holds the numbers of stiffness.
type Scale struct {
	_ sheet

	Loose string
	Stiff string
}

// Week holds a week and its target.
type Week struct {
	_ sheet

	Title       string
	Reached     Plural `with:"met"`
	SomeReached Plural `with:"met"`
	Aim         Line   `with:"what"`
	Target      Line   `with:"what"`
	MoveOn      Plural
	TimeOn      Plural `with:"time"`
	Day         Line   `with:"weekday what"`
	Nothing     string
	Hint        string
	MinutesADay string
	DaysAWeek   string
}

// Progress holds the page of what was done and how it felt.
type Progress struct {
	_ sheet

	Title       string
	Description string
	Paper       string
	PaperHint   string
	OpenSummary string
}

// Year holds the year as squares.
type Year struct {
	_ sheet

	Title     string
	Earlier   Line `with:"what"`
	Since     Line `with:"what"`
	Table     string
	ByMonths  string
	Month     string
	Days      string
	Minutes   string
	Empty     string
	Something Plural `with:"full"`
}

// Weeks holds the weeks as charts.
type Weeks struct {
	_ sheet

	Title                string
	HowFar               string
	TwelveWeeks          string
	HalfAYear            string
	Year                 string
	Table                string
	LatestFirst          string
	WeekOf               string
	Minutes              string
	Sessions             string
	StiffnessBefore      string
	After                string
	MinutesAWeek         string
	NoMinutes            string
	YourTarget           string
	MinutesAt            Line `with:"week time"`
	StiffnessAt          Line `with:"week before after"`
	MinutesSayNothing    string
	MinutesSay           Plural `with:"least most last"`
	Stiffness            string
	NoNumbers            string
	KeyBefore            string
	KeyAfter             string
	StiffnessSaysNothing string
	StiffnessSays        string
	BeforeSays           Line `with:"first last"`
	AfterSays            Line `with:"first last"`
	OfNumbers            Line `with:"middle number"`
}

// Sides holds left next to right.
type Sides struct {
	_ sheet

	Title     string
	Left      string
	Right     string
	Empty     string
	Even      string
	MoreLeft  Line `with:"time"`
	MoreRight Line `with:"time"`
	LeftNext  string
	RightNext string
}

// Variety holds what is done most, and what least.
type Variety struct {
	_ sheet

	Title          string
	Lead           string
	Most           string
	Least          string
	NotYet         string
	Done           Line `with:"often time"`
	Directions     string
	DirectionsHint string
	Direction      string
	Time           string
	Share          string
	Thin           string
}

// Helps holds how sessions of each routine ended.
type Helps struct {
	_ sheet

	Title       string
	Empty       string
	Hint        string
	Routine     string
	LooserAfter string
	ChangedBy   string
	TooFew      Line `with:"number"`
	Of          Line `with:"some all"`
	Change      Line `with:"change number"`
	Closer      string
	CloserHint  string
	Direction   string
	Hour        string
	Morning     string
	Day         string
	Evening     string
}

// History holds the sessions one by one.
type History struct {
	_ sheet

	Title       string
	Empty       string
	More        Line `with:"number"`
	Add         string
	Which       string
	Added       Line `with:"routine"`
	NothingLeft Line `with:"routine"`
	Change      string
	ChangeIt    Line `with:"when"`
	Day         string
	Close       string
	RightAfter  string
	DayAfter    string
	StiffBefore string
	StiffAfter  string
	NextDay     Line `with:"felt"`
	Delete      string
	DeleteIt    Line `with:"when"`
	Undo        string
	BringBack   Line `with:"when"`
	StillToCome string
	CountedOn   Line `with:"day"`
	Both        Line `with:"before after"`
	Before      Line `with:"number"`
	After       Line `with:"number"`
	Deleted     string
	BroughtBack string
}

// Csv holds the heads of a table of sessions, for spreadsheets.
type Csv struct {
	_ sheet

	Date    string
	Time    string
	Zone    string
	Routine string
	Minutes string
	Ended   string
	Gentler string
	Felt    string
	Before  string
	After   string
	Hurt    string
	Note    string
	Yes     string
}

// Summary holds the page for a physical therapist.
type Summary struct {
	_ sheet

	Title        string
	Description  string
	Lead         string
	Print        string
	Back         string
	Empty        string
	Period       Line `with:"first last"`
	Name         string
	Weeks        string
	Min          string
	StiffBefore  string
	Helps        string
	Exercises    string
	Exercise     string
	Times        string
	ItHurt       string
	Explained    string
	Across       string
	Done         string
	DoneInAll    Line `with:"sessions days time"`
	Sessions     Plural
	Days         Plural
	FeltAfter    string
	NextDay      string
	Sides        string
	LeftAndRight Line `with:"left right"`
	Also         string
	Goes         string
	HurtIn       string
	Careful      string
	Count        Line `with:"what number"`
	NotSaid      string
	NotNamed     string
	LeftOut      Line `with:"exercise"`
	HurtAt       Line `with:"day exercise"`
	HurtDuring   Line `with:"day routine"`
	Noted        Line `with:"what note"`
}
