package kept

import (
	"testing"
	"time"
)

func BenchmarkDecodeTenYears(b *testing.B) {
	k := All{Sessions: daily(tenYears)}
	var texts [][]byte
	n := 0
	for _, s := range k.Sessions {
		t, err := EncodeSession(s)
		if err != nil {
			b.Fatal(err)
		}
		n += len(t)
		texts = append(texts, t)
	}
	b.SetBytes(int64(n))
	for b.Loop() {
		var r Scanner
		for _, t := range texts {
			if _, err := r.Session(t); err != nil {
				b.Fatal(err)
			}
		}
	}
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
