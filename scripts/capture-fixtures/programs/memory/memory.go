// One shape of memory for some seconds: leak, cache (fills until two fifths of the time), saw, startup or steady.
package main

import (
	"fmt"
	"os"
	"strconv"
	"time"
)

type row struct {
	at   int
	text string
}

var kept [][]row
var requests int

func answer(size int) []row {
	rows := make([]row, size)
	for at := range rows {
		rows[at] = row{at, fmt.Sprintf("%d-%d", requests, at)}
	}
	return rows
}

func main() {
	shape := os.Args[1]
	seconds, _ := strconv.ParseFloat(os.Args[2], 64)
	began := time.Now()
	for shape == "startup" && time.Since(began).Seconds() < 0.15*seconds {
		kept = append(kept, answer(200))
		time.Sleep(2 * time.Millisecond)
	}
	for time.Since(began).Seconds() < seconds {
		requests++
		made := answer(200)
		if shape == "leak" || (shape == "cache" && time.Since(began).Seconds() < 0.4*seconds) {
			kept = append(kept, made)
		}
		for wave := 0; shape == "saw" && wave < 10; wave++ {
			answer(2000)
		}
		if requests%2 == 0 {
			time.Sleep(time.Millisecond)
		}
	}
	fmt.Println(len(kept))
}
