package kept

import (
	"time"
	"unicode/utf8"

	"limber/app/session"
)

type scoreForm struct {
	ID     string    `json:"id"`
	At     time.Time `json:"at"`
	What   string    `json:"what"`
	Number int       `json:"number"`
	Over   bool      `json:"over,omitempty"`
}

// EncodeScore writes a score as one line of JSON.
func EncodeScore(s session.Score) ([]byte, error) {
	f := scoreForm(s)
	if _, err := f.score(); err != nil {
		return nil, err
	}
	return marshal(f)
}

// DecodeScore reads what EncodeScore wrote.
func DecodeScore(text []byte) (session.Score, error) {
	var f scoreForm
	if err := unmarshal(text, &f); err != nil {
		return session.Score{}, err
	}
	return f.score()
}

func (f scoreForm) score() (session.Score, error) {
	var c checks
	c.named("id", f.ID)
	c.dated("at", f.At)
	c.named("what", f.What)
	if n := utf8.RuneCountInString(f.What); n > session.LongestWhat {
		c.add(between("what", n, 1, session.LongestWhat))
	}
	if f.Number < 0 || f.Number > session.MostScore {
		c.add(between("number", f.Number, 0, session.MostScore))
	}
	return session.Score(f), c.err
}
