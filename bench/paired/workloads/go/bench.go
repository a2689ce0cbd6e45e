// Eight small kernels; each prints the median seconds of several batches as measurement JSON.
package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"time"
)

const batches = 7

var names = []string{"hash", "sort", "words", "map", "branch", "divide", "copy", "format"}
var sink uint64

func kernel(which int, steps int) {
	x := uint64(88172645463325252 + which)
	table := make([]uint64, 1024)
	counts := map[uint64]int{}
	for i := 0; i < steps; i++ {
		switch which {
		case 0:
			x = (x ^ (x >> 27)) * 0x2545F4914F6CDD1D
		case 1:
			j := i & 1022
			if table[j] > table[j+1] {
				table[j], table[j+1] = table[j+1], table[j]
			}
			table[j] ^= x
			x += table[j]
		case 2:
			x += uint64(len(strings.Fields("a bc def")))
			i += 15
		case 3:
			counts[x&255]++
			x = x*6364136223846793005 + 1
			i += 3
		case 4:
			if x&1 == 1 {
				x += 3
			} else {
				x = (x >> 1) ^ uint64(i)
			}
		case 5:
			x = x/uint64(i&7+3) + 0x9E3779B97F4A7C15
		case 6:
			table[(i*7)&1023] = table[i&1023] + 1
			x++
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
		steps := int(600000 * factors[k])
		seconds := make([]float64, batches)
		kernel(k, steps)
		for b := range seconds {
			start := time.Now()
			kernel(k, steps)
			seconds[b] = time.Since(start).Seconds()
		}
		sort.Float64s(seconds)
		rows = append(rows, fmt.Sprintf(`{"benchmark":%q,"parameters":{},"metric":"time","unit":"s","direction":"lower","assume":"noisy","values":[%.9g]}`, name, seconds[batches/2]))
	}
	fmt.Printf(`{"schema":"noisegate.measurements/1","parser":"bench","environment":{},"warnings":[],"measurements":[%s]}`+"\n", strings.Join(rows, ","))
}
