// Spends time in known functions and writes a CPU and a heap profile of it.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"
	"sort"
	"strconv"
	"time"
)

func decodeHeader(n int) int {
	sum := 0
	for i := 0; i < n; i++ {
		sum += i * i % 7
	}
	return sum
}

func descend(depth int) int {
	if depth == 0 {
		return decodeHeader(20000)
	}
	return descend(depth-1) + depth
}

func sortKeys[T int | int64](n T) T {
	keys := make([]T, n)
	for i := range keys {
		keys[i] = T(i) * 7919 % n
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	return keys[1]
}

var kept []map[string]int

func buildIndex(n int) int {
	index := map[string]int{}
	for i := 0; i < n; i++ {
		index["key"+strconv.Itoa(i)] = i
	}
	kept = append(kept, index)
	return len(index)
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	cpu, err := os.Create(os.Args[1])
	check(err)
	check(pprof.StartCPUProfile(cpu))
	sum := 0
	for start := time.Now(); time.Since(start) < 1500*time.Millisecond; {
		sum += decodeHeader(200000) + descend(30) + sortKeys(2000)
	}
	pprof.StopCPUProfile()
	check(cpu.Close())
	for i := 0; i < 20; i++ {
		sum += buildIndex(5000)
	}
	runtime.GC()
	heap, err := os.Create(os.Args[2])
	check(err)
	check(pprof.WriteHeapProfile(heap))
	check(heap.Close())
	fmt.Println(sum, len(kept))
}
