package track

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"limber/app/cue"
)

// encode makes a file of samples, filled up with silence to a whole block.
func encode(samples []int32) []byte {
	blocks := max(1, (len(samples)+block-1)/block)
	file := header(blocks)
	for n := range blocks {
		var b [block]int32
		copy(b[:], samples[min(n*block, len(samples)):])
		file = frame(file, n, &b)
	}
	return file
}

func checkRoundTrip(t *testing.T, samples []int32) {
	t.Helper()
	got := decode(t, encode(samples))
	if len(got) < len(samples) {
		t.Fatalf("%d samples in, %d out", len(samples), len(got))
	}
	for i, s := range got {
		want := int32(0)
		if i < len(samples) {
			want = samples[i]
		}
		if s != want {
			t.Fatalf("sample %d is %d, want %d", i, s, want)
		}
	}
}

func TestFramesDecodeToTheSamplesTheyWereMadeOf(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	signals := map[string]func(i int) int32{
		"silence":        func(int) int32 { return 0 },
		"a level":        func(int) int32 { return -12345 },
		"a ramp":         func(i int) int32 { return int32(i%60000) - 30000 },
		"full swing":     func(i int) int32 { return int32(math.MinInt16 + i%2*math.MaxUint16) },
		"noise":          func(int) int32 { return random.Int32N(math.MaxUint16+1) + math.MinInt16 },
		"a rare peak":    func(i int) int32 { return int32(i%1000/999) * math.MaxInt16 },
		"a low tone":     func(i int) int32 { return int32(30000 * math.Sin(float64(i)*0.02)) },
		"coarse steps":   func(i int) int32 { return int32(i%500-250) * 64 },
		"a piercing one": func(i int) int32 { return int32(30000 * math.Sin(float64(i)*3.1)) },
	}
	for name, at := range signals {
		t.Run(name, func(t *testing.T) {
			samples := make([]int32, 2*block+7)
			for i := range samples {
				samples[i] = at(i)
			}
			checkRoundTrip(t, samples)
		})
	}
}

func TestFrameNumbersOfEveryLengthDecode(t *testing.T) {
	var numbers []int
	var file []byte
	for _, n := range []int{0, 1, 127, 128, 2047, 2048, 0xd800, 0xffff} {
		file = silence(file[:0], n)
		if sum := crc8(file[:len(file)-5]); sum != 0 {
			t.Errorf("frame %d: its head does not check", n)
		}
		if sum := crc16(file); sum != 0 {
			t.Errorf("frame %d does not check", n)
		}
		head := file[4 : len(file)-6]
		numbers = append(numbers, len(head))
	}
	if want := []int{1, 1, 1, 2, 2, 3, 3, 3}; !slices.Equal(numbers, want) {
		t.Errorf("numbers take %v bytes, want %v", numbers, want)
	}
}

func TestChecksumsMatchTheirPublishedCheckValues(t *testing.T) {
	const digits = "123456789" // what catalogues of checksums are checked with
	if got := crc8([]byte(digits)); got != 0xf4 {
		t.Errorf("crc8 is %#x, want 0xf4", got)
	}
	if got := crc16([]byte(digits)); got != 0xfee8 {
		t.Errorf("crc16 is %#x, want 0xfee8", got)
	}
}

func TestTheReferenceDecoderAcceptsATrack(t *testing.T) {
	reference, err := exec.LookPath("flac")
	if err != nil {
		t.Skip("the reference decoder, flac, is not installed")
	}
	name := filepath.Join(t.TempDir(), "track.flac")
	if err := os.WriteFile(name, Render(Lay(short, true), plan, 1).all(), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(reference, "--test", "--silent", name).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

func FuzzFramesRoundTrip(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{0, 128, 255, 127, 0, 128})
	tone := binary.LittleEndian.AppendUint16(nil, 0)
	for _, s := range cue.Samples(cue.Last) {
		tone = binary.LittleEndian.AppendUint16(tone, uint16(s))
	}
	f.Add(tone)
	f.Fuzz(func(t *testing.T, raw []byte) {
		samples := make([]int32, len(raw)/2)
		for i := range samples {
			samples[i] = int32(int16(binary.LittleEndian.Uint16(raw[2*i:])))
		}
		checkRoundTrip(t, samples)
	})
}
