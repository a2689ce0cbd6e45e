// One kind of work for about a second, profiled: spin, sleep, allocate or lock.
package main

import (
	"os"
	"runtime/pprof"
	"strconv"
	"sync"
	"time"
)

type node struct{ left, right *node }

var sink *node
var total float64

func spin(until time.Time) {
	for time.Now().Before(until) {
		for n := 0; n < 10_000; n++ {
			total += float64(n) * 1.5
		}
	}
}

func sleep(until time.Time) {
	for time.Now().Before(until) {
		time.Sleep(20 * time.Millisecond)
	}
}

func tree(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{tree(depth - 1), tree(depth - 1)}
}

func allocate(until time.Time) {
	for time.Now().Before(until) {
		sink = tree(16)
	}
}

func lock(until time.Time) {
	var mutex sync.Mutex
	var group sync.WaitGroup
	for n := 0; n < 8; n++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for time.Now().Before(until) {
				for n := 0; n < 1000; n++ {
					mutex.Lock()
					total++
					mutex.Unlock()
				}
			}
		}()
	}
	group.Wait()
}

func main() {
	file, err := os.Create(os.Args[3])
	if err != nil {
		panic(err)
	}
	if err := pprof.StartCPUProfile(file); err != nil {
		panic(err)
	}
	seconds, _ := strconv.ParseFloat(os.Args[2], 64)
	work := map[string]func(time.Time){"spin": spin, "sleep": sleep, "allocate": allocate, "lock": lock}
	work[os.Args[1]](time.Now().Add(time.Duration(seconds * float64(time.Second))))
	pprof.StopCPUProfile()
	file.Close()
}
