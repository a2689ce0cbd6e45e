// Eight small kernels; each prints the seconds of its fastest batch, as timeit does, as measurement JSON.
package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"time"
)

const batches = 25

var names = []string{"hash", "divide", "mix", "random", "crc", "chase", "map", "format"}
var sink uint64

func kernel(which int, steps int) {
	x := uint64(88172645463325252 + which)
	table := make([]uint64, 1024)
	counts := map[uint64]int{}
	for i := range table {
		table[i] = uint64(i) * 2654435761 % 4294967296
	}
	for i := 0; i < steps; i++ {
		switch which {
		case 0:
			x = (x ^ (x >> 27)) * 0x2545F4914F6CDD1D
		case 1:
			x = x/uint64(i&7+3) + 0x9E3779B97F4A7C15
		case 2:
			x ^= x << 13
			x ^= x >> 7
			x ^= x << 17
		case 3:
			x = x*6364136223846793005 + 1442695040888963407
		case 4:
			x = (x >> 8) ^ table[(x^uint64(i))&255]
		case 5:
			x = table[x&1023] + uint64(i)
		case 6:
			counts[x&255]++
			x = x*6364136223846793005 + 1
			i += 3
		default:
			x += uint64(len(fmt.Sprint(i)))
			i += 31
		}
	}
	sink += x
}

func main() {
	wanted := map[string]bool{}
	for _, name := range os.Args[1:] {
		wanted[name] = true
	}
	rows := []string{}
	for k, name := range names {
		if len(wanted) > 0 && !wanted[name] {
			continue
		}
		steps := int(150000 * factors[k])
		seconds := make([]float64, batches)
		kernel(k, steps)
		for b := range seconds {
			start := time.Now()
			kernel(k, steps)
			seconds[b] = time.Since(start).Seconds()
		}
		sort.Float64s(seconds)
		rows = append(rows, fmt.Sprintf(`{"benchmark":%q,"parameters":{},"metric":"time","unit":"s","direction":"lower","assume":"noisy","values":[%.9g]}`, name, seconds[0]))
	}
	fmt.Printf(`{"schema":"noisegate.measurements/1","parser":"bench","environment":{},"warnings":[],"measurements":[%s]}`+"\n", strings.Join(rows, ","))
}
