package backup

import (
	"errors"
	"strconv"

	"limber/app/kept"
	"limber/app/words"
)

// faultWords say why something failed. What the browser says of itself is in
// English, and for those who make pages.
func faultWords(w *words.Mistake, err error) string {
	m, ok := errors.AsType[kept.Mistake](err)
	if !ok {
		return w.OfBrowser
	}
	said := wrongWords(w, m)
	if m.Place != "" {
		said = w.At.With(m.Place, said)
	}
	if m.Line > 0 {
		said = w.InLine.With(strconv.Itoa(m.Line), said)
	}
	return said
}

func wrongWords(w *words.Mistake, m kept.Mistake) string {
	switch m.Kind {
	case kept.NotBackup:
		return w.NotBackup
	case kept.NoField:
		return w.NoField.With(m.Is)
	case kept.MadeLater:
		return w.MadeLater
	case kept.NoVersion:
		return w.NoVersion.With(m.Is)
	case kept.CutShort:
		return w.CutShort
	case kept.MoreAfter:
		return w.MoreAfter
	case kept.Twice:
		return w.Twice.With(m.Is)
	case kept.Unknown:
		return w.Unknown.With(m.Is)
	case kept.NoList:
		return w.NoList
	case kept.NoValue:
		return w.NoValue
	case kept.NoPiece:
		return w.NoPiece.With(m.Is)
	case kept.Missing:
		return w.Missing
	case kept.OutOfRange:
		return w.Range.With(m.Is, m.Allowed)
	case kept.NotAllowed:
		return w.NotAllowed.With(m.Is, m.Allowed)
	case kept.WrongType:
		return w.WrongType
	}
	return w.NotJson
}
