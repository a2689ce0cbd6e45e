package codec

import (
	"fmt"
	"os"
	"testing"
)

var total int

func work(n int) {
	for i := 0; i < n; i++ {
		total += i * i
	}
}

func BenchmarkDecode(b *testing.B) {
	for _, size := range []int{64, 4096} {
		b.Run(fmt.Sprintf("size-%d", size), func(b *testing.B) {
			b.SetBytes(int64(size))
			for i := 0; i < b.N; i++ {
				work(size)
			}
		})
	}
}

// The names that a line-oriented reader is likely to drop: blanks become underscores, the rest stays.
func BenchmarkNames(b *testing.B) {
	for _, name := range []string{"größe", "a b", "x|y", "`code`", "@user", "n=1,m=2", "a/b", "../up", "::error::", "日本", "size-8", ">&?!'~\\", "\u202eright"} {
		b.Run(name, func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				work(8)
			}
		})
	}
}

// Prints while it runs, so that name and result stand on different lines.
func BenchmarkLogs(b *testing.B) {
	fmt.Println("BenchmarkLogs is starting")
	fmt.Print("no line break at the end")
	for i := 0; i < b.N; i++ {
		work(10)
	}
	b.Log("done")
	b.ReportMetric(12.5, "widgets/op")
	b.ReportMetric(1e6, "hits/s")
}

var kept []byte

func BenchmarkAllocates(b *testing.B) {
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		kept = make([]byte, 1024)
	}
}

func BenchmarkSkipped(b *testing.B) { b.Skip("not here") }

func BenchmarkFails(b *testing.B) {
	if os.Getenv("BREAK") != "fail" {
		b.Skip()
	}
	b.Fatal("boom")
}

func BenchmarkPanics(b *testing.B) {
	if os.Getenv("BREAK") != "panic" {
		b.Skip()
	}
	panic("boom")
}
