import type { Files } from './prepare-pull-request.js'

/** Units of the same work that the two functions of a project do for one decoded message. */
export interface Units {
  readonly header: number
  readonly body: number
}

/** What main does, and what the pull request makes of it: 600 units more, 400 of them in the header. */
export const BASE: Units = { header: 100, body: 300 }
export const SLOWER: Units = { header: 500, body: 500 }

/** Part of the slowdown that is the header's. */
export const HEADER_PART =
  (SLOWER.header - BASE.header) / (SLOWER.header + SLOWER.body - BASE.header - BASE.body)

/** `go test -bench` repeats the work for a fixed time. */
export function goProject({ header, body }: Units): Files {
  return {
    'go.mod': 'module example.com/codec\n\ngo 1.21\n',
    'codec.go': `package codec

//go:noinline
func decodeHeader(n int) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < n*200; i++ {
		h = (h ^ uint64(i)) * 1099511628211
	}
	return h
}

//go:noinline
func decodeBody(n int) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < n*200; i++ {
		h = (h ^ uint64(i)) * 1099511628211
	}
	return h
}

func Decode() uint64 {
	return decodeHeader(${header}) ^ decodeBody(${body})
}
`,
    'codec_test.go': `package codec

import "testing"

var sink uint64

func BenchmarkDecode(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink ^= Decode()
	}
}
`,
  }
}

/** A harness of its own that repeats the work for a fixed time and prints the line of benchmark.js. */
export function nodeProject({ header, body }: Units): Files {
  return {
    'codec.mjs': `
export function decodeHeader(n) {
  let h = 7
  for (let i = 0; i < n * 200; i++) h = (h * 31 + i) | 0
  return h
}

export function decodeBody(n) {
  let h = 7
  for (let i = 0; i < n * 200; i++) h = (h * 31 + i) | 0
  return h
}

export const decode = () => decodeHeader(${header}) ^ decodeBody(${body})
`,
    'bench.mjs': `
import { decode } from './codec.mjs'

let sink = 0
const began = process.hrtime.bigint()
let runs = 0
let elapsed = 0
while (elapsed < 0.25) {
  for (let i = 0; i < 50; i++) sink ^= decode()
  runs += 50
  elapsed = Number(process.hrtime.bigint() - began) / 1e9
}
if (sink === 42) console.error(sink)
console.log(\`decode x \${(runs / elapsed).toFixed(2)} ops/sec \\xb10.50% (90 runs sampled)\`)
`,
  }
}

/** A plain command, which is timed as a whole. */
export function pythonProject({ header, body }: Units): Files {
  return {
    'bench.py': `
def decode_header(n):
    h = 7
    for i in range(n * 40):
        h = (h * 31 + i) & 0xffffffff
    return h


def decode_body(n):
    h = 7
    for i in range(n * 40):
        h = (h * 31 + i) & 0xffffffff
    return h


def decode():
    return decode_header(${header}) ^ decode_body(${body})


for _ in range(200):
    decode()
`,
  }
}

/** A program in C, built by the suite's setup. */
export function nativeProject({ header, body }: Units): Files {
  return {
    'bench.c': `
#include <stdint.h>

__attribute__((noinline)) uint32_t decode_header(int n) {
  volatile uint32_t h = 7;
  for (int i = 0; i < n * 200; i++) h = h * 31 + i;
  return h;
}

__attribute__((noinline)) uint32_t decode_body(int n) {
  volatile uint32_t h = 7;
  for (int i = 0; i < n * 200; i++) h = h * 31 + i;
  return h;
}

int main(void) {
  uint32_t sink = 0;
  for (int i = 0; i < 1500; i++) sink ^= decode_header(${header}) ^ decode_body(${body});
  return sink == 42;
}
`,
  }
}

/** The same work, and what is planted beside it. */
export function pythonWith(planted: string): Files {
  return {
    'bench.py': `${pythonProject(BASE)['bench.py']?.replace('range(200)', 'range(60)')}\n${planted}\n`,
  }
}

/** Waiting that no processor is used for. */
export const SLEEP = 'import time\n\n\ndef wait_for_lock():\n    time.sleep(0.4)\n\n\nwait_for_lock()'

/** A storm of short-lived objects, in a language whose collector shows in profiles. */
export function goAllocating(isStorm: boolean): Files {
  const work = isStorm
    ? 'for i := 0; i < 400; i++ {\n\t\tkept[i%256] = &node{left: kept[(i*7)%256], data: make([]byte, 512)}\n\t\tkept[i%256].left = nil\n\t}'
    : 'for i := 0; i < 3000; i++ {\n\t\tcount += uint64(i * i)\n\t}'
  return {
    'go.mod': 'module example.com/codec\n\ngo 1.21\n',
    'codec.go': `package codec

type node struct {
	left *node
	data []byte
}

var kept [256]*node
var count uint64

//go:noinline
func buildIndex() {
	${work}
}

//go:noinline
func hash() {
	for i := uint64(0); i < 40000; i++ {
		count = (count ^ i) * 1099511628211
	}
}

func Decode() {
	hash()
	buildIndex()
	_ = kept
}
`,
    'codec_test.go': `package codec

import "testing"

func BenchmarkDecode(b *testing.B) {
	for i := 0; i < b.N; i++ {
		Decode()
	}
}
`,
  }
}

/** A second and a half of work; the slower one keeps what it should give back. */
export function pythonLeaking(isLeaking: boolean): Files {
  const work = isLeaking ? 'remember(block)\n    decode_header(4500)' : 'decode_header(3000)'
  return pythonWith(`
cache = []


def remember(block):
    cache.append(bytes([block % 256]) * 400_000)


for block in range(150):
    ${work}
`)
}
