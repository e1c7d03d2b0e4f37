package kept

import (
	"testing"
	"time"
)

// What a start reads, the quick way and by encoding/json alone.
func BenchmarkDecodeTenYears(b *testing.B) {
	writes, err := All{Sessions: daily(tenYears)}.Writes()
	if err != nil {
		b.Fatal(err)
	}
	b.Run("quick", func(b *testing.B) {
		for b.Loop() {
			var r Reader
			for _, p := range writes {
				if p.Gone {
					continue
				}
				r.Read(p.Store, p.Key, p.Text)
			}
		}
	})
	b.Run("plain", func(b *testing.B) {
		for b.Loop() {
			for _, p := range writes {
				if p.Gone {
					continue
				}
				if _, err := DecodeSession([]byte(p.Text)); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}

func BenchmarkBackupOfTenYears(b *testing.B) {
	k := All{Sessions: daily(tenYears)}
	for b.Loop() {
		data, err := Encode(k, time.Unix(0, 0), nil)
		if err != nil {
			b.Fatal(err)
		}
		b.SetBytes(int64(len(data)))
	}
}
