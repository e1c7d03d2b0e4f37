package kept

import (
	"time"

	"limber/app/session"
)

type checkInForm struct {
	ID    string        `json:"id"`
	At    time.Time     `json:"at"`
	Daily session.Daily `json:"dailyLife"`
}

// EncodeCheckIn writes a weekly check-in as one line of JSON.
func EncodeCheckIn(ci session.CheckIn) ([]byte, error) {
	f := checkInForm(ci)
	if _, err := f.checkIn(); err != nil {
		return nil, err
	}
	return marshal(f)
}

// DecodeCheckIn reads what EncodeCheckIn wrote.
func DecodeCheckIn(text []byte) (session.CheckIn, error) {
	var f checkInForm
	if err := unmarshal(text, &f); err != nil {
		return session.CheckIn{}, err
	}
	return f.checkIn()
}

func (f checkInForm) checkIn() (session.CheckIn, error) {
	var c checks
	c.named("id", f.ID)
	c.dated("at", f.At)
	c.add(oneOf("dailyLife", f.Daily, session.Dailies))
	return session.CheckIn(f), c.err
}

type activityForm struct {
	ID   string        `json:"id"`
	At   time.Time     `json:"at"`
	Kind session.Sport `json:"kind"`
}

// EncodeActivity writes an activity as one line of JSON.
func EncodeActivity(a session.Activity) ([]byte, error) {
	f := activityForm(a)
	if _, err := f.activity(); err != nil {
		return nil, err
	}
	return marshal(f)
}

// DecodeActivity reads what EncodeActivity wrote.
func DecodeActivity(text []byte) (session.Activity, error) {
	var f activityForm
	if err := unmarshal(text, &f); err != nil {
		return session.Activity{}, err
	}
	return f.activity()
}

func (f activityForm) activity() (session.Activity, error) {
	var c checks
	c.named("id", f.ID)
	c.dated("at", f.At)
	c.add(oneOf("kind", f.Kind, session.Sports))
	return session.Activity(f), c.err
}

type asideForm struct {
	Key  string `json:"key"`
	Why  string `json:"why"`
	Text string `json:"text"`
}

// EncodeAside writes a record set aside as one line of JSON.
func EncodeAside(a Aside) ([]byte, error) { return marshal(asideForm(a)) }

// DecodeAside reads what EncodeAside wrote.
func DecodeAside(text []byte) (Aside, error) {
	var f asideForm
	if err := unmarshal(text, &f); err != nil {
		return Aside{}, err
	}
	var c checks
	c.named("key", f.Key)
	return Aside(f), c.err
}
