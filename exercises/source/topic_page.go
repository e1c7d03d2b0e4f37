package source

import (
	"io/fs"
	"slices"
	"strings"
	"time"

	"limber/exercises"
)

const (
	longestPage = 2 * time.Minute
	hardestPage = 65 // Flesch's score: 60 to 70 is plain
)

// page is a topic being read.
type page struct {
	exercises.Topic
	order int
	links []link
	front *table // nil when there is none to speak of
}

// link is an address and where it is written.
type link struct {
	line int
	url  string
}

// readPage reads a page: what is said about it, in TOML between two lines of
// +++, and its words below.
func readPage(fsys fs.FS, name, id string, found *Findings) page {
	p := page{Topic: exercises.Topic{ID: id}}
	text, err := Text(fsys, name)
	if err != nil {
		found.note(name, err)
		return p
	}
	front, body, line, ok := cutFront(text)
	if !ok {
		found.Add(name, 1, "a page begins with a line of +++, what it is about, and another line of +++")
		return p
	}
	if p.front = parse(name, front, found); p.front == nil {
		return p
	}
	t := p.front
	p.order = t.whole("order", 1, 1000)
	p.Title, p.Summary = t.text("title"), t.prose("summary")
	p.Figure, p.Do = t.maybe("figure"), t.maybe("do")
	p.Roles, p.At = choices(t, "roles", exercises.TopicRoles), t.maybe("at")
	ids := p.readSources()
	t.done()

	b := blocks{file: name, sources: ids, cited: map[int]bool{}, found: found}
	p.Blocks, p.links = b.read(body, line), b.links
	for i, id := range ids {
		if id != "" && !b.cited[i] {
			t.wrong("source."+itoa(i), "nothing on the page names this source; write [^%s] after what was read there", id)
		}
	}
	p.checkAt()
	p.checkWords()
	return p
}

// cutFront cuts a page into what is said about it and its words, and tells on
// which line the words begin. What is said keeps its lines' numbers.
func cutFront(text string) (front, body string, line int, ok bool) {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	rest, ok := strings.CutPrefix(text, "+++\n")
	if !ok {
		return "", "", 1, false
	}
	front, body, ok = strings.Cut("\n"+rest, "\n+++\n")
	return front + "\n", body, strings.Count(front, "\n") + 3, ok
}

// readSources reads where the page was read up, and returns the sources' ids.
func (p *page) readSources() []string {
	var ids []string
	for _, s := range p.front.tables("source", mostSources) {
		id := s.text("id")
		for _, other := range ids {
			if id != "" && id == other {
				s.wrong("id", "two sources are called %q", id)
			}
		}
		if !s.has("url") {
			s.wrong("url", "url is missing: where anyone can look it up")
		}
		ids, p.Sources = append(ids, id), append(p.Sources, readSource(s))
	}
	if len(ids) == 0 {
		p.front.wrong("source", "source is missing: say where this was read, in a table [[source]] with id, title and url")
	}
	return ids
}

// checkAt asks that the heading which links lead to is one of the page's.
func (p page) checkAt() {
	if p.At == "" {
		return
	}
	if len(p.Roles) == 0 {
		p.front.wrong("at", "at has no meaning without roles: it is the heading that their links lead to")
	}
	var headings []string
	for _, b := range p.Blocks {
		if b.Kind == exercises.Heading {
			headings = append(headings, b.Lines()[0])
		}
	}
	if !slices.Contains(headings, p.At) {
		p.front.wrong("at", "no heading %q on this page; allowed: %s", p.At, joined(headings))
	}
}

// checkWords asks a page to be short and plain.
func (p page) checkWords() {
	if len(p.Blocks) == 0 {
		p.front.wrong("", "the page has no words")
		return
	}
	if d := p.ReadingTime(); d > longestPage {
		p.front.wrong("", "the page takes %s to read; %s are allowed", lengthWords(d.Round(time.Second)), lengthWords(longestPage))
	}
	if e := ReadingEase(prose(p.Topic)); e < hardestPage {
		p.front.wrong("", "the page is hard to read: it scores %.0f, and %d is the least; use shorter words and sentences", e, hardestPage)
	}
}

// prose is the running text of a topic, each item of a list a sentence.
func prose(t exercises.Topic) string {
	var b strings.Builder
	for _, block := range t.Blocks {
		if block.Kind == exercises.Heading {
			continue
		}
		for _, l := range block.Lines() {
			b.WriteString(l)
			if !strings.ContainsAny(l[max(0, len(l)-1):], ".!?") {
				b.WriteByte('.')
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}
