package wire

import "testing"

var total int

func BenchmarkDecode(b *testing.B) {
	for i := 0; i < b.N; i++ {
		total += i
	}
}
