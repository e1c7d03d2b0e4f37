package backup

import (
	"time"

	"limber/app/words"
)

func (d Doors) export() {
	if d.Memory.making { // pressed twice
		return
	}
	*d.Memory = Memory{told: d.Words.Backup.Making, making: true}
	now := d.Person().Now
	d.Store.Export(now, func(data []byte, err error) {
		d.Memory.making = false
		if err != nil {
			d.tell(d.Words.Backup.NotMade, err)
			return
		}
		d.save(file{"limber-" + now.Format(time.DateOnly) + ".json", jsonKind, data})
		d.Read()
	})
}

func (d Doors) exportCSV() {
	p := d.Person()
	*d.Memory = Memory{}
	d.save(file{"limber-sessions-" + p.Now.Format(time.DateOnly) + ".csv", csvKind, []byte("\ufeff" + d.Words.Csv.Table(p.Kept.Sessions))})
}

func (d Doors) save(f file) {
	d.Files.Save(f.name, f.kind, f.data)
	d.Memory.made = f
	d.tell(d.Words.Count(d.Words.Backup.Made, len(d.Person().Kept.Sessions), f.name, d.size(len(f.data))), nil)
}

func (d Doors) share() {
	f := d.Memory.made
	d.Files.Share(f.name, f.kind, f.data, func(handed bool, err error) {
		switch {
		case err != nil:
			d.tell(d.Words.Backup.NotShared, err)
		case handed:
			d.tell(d.Words.Backup.Shared.With(f.name), nil)
		default:
			d.tell(d.Words.Backup.SharedNothing.With(f.name), nil)
		}
	})
}

// size writes how large a file is: whole kilobytes, rounded up, or tenths of a
// megabyte.
func (d Doors) size(bytes int) string {
	if bytes < 1_000_000 {
		return d.Words.Backup.Kilobytes.With(d.Words.Number(float64((bytes+999)/1000), 0))
	}
	return d.Words.Backup.Megabytes.With(d.Words.Number(float64((bytes+50_000)/100_000)/10, words.Shortest))
}
