import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../src/app/run-command-line.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/profiles/', import.meta.url))

const fixture = (name: string) => readFileSync(join(FIXTURES, name), 'utf8')

function sink() {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  return { stream, text: () => chunks.join('') }
}

/** Runs one command line in the folder of fixtures. */
async function run(...argv: string[]) {
  const [stdout, stderr] = [sink(), sink()]
  const code = await runCommandLine(argv, {
    ...{ env: {}, cwd: FIXTURES, stdin: process.stdin, signal: new AbortController().signal },
    ...{ stdout: stdout.stream, stderr: stderr.stream },
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function validatorOf(name: string) {
  const schema = JSON.parse(
    readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'),
  )
  return new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
}

describe('noisegate profile', () => {
  it('shows the functions that cost most, with their places', async () => {
    const { code, stdout } = await run('profile', '--top', '3', 'pprof/cpu.pb.gz')
    expect(code).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^pprof: cpu, \S+ m?s, \d+ samples$/)
    expect(lines[2]).toMatch(/^ *self +self % +total +total % +function +location$/)
    expect(stdout).toMatch(/main\.decodeHeader +example\.com\/sample\/main\.go:\d+/)
    expect(lines.at(-1)).toMatch(/^and \d+ more functions; --top shows more$/)
  })

  it('adds the processes of a program', async () => {
    const { stdout } = await run('profile', '--json', 'collapsed/perf.txt', 'collapsed/perf.txt')
    const { stdout: one } = await run('profile', '--json', 'collapsed/perf.txt')
    expect(JSON.parse(stdout).total).toBe(2 * JSON.parse(one).total)
  })

  it.each([
    'pprof/heap.pb.gz',
    'perf-script/stacks.txt',
    'cpuprofile/node.cpuprofile',
    'cprofile/sample.pstats',
    'line-profiler/lines.txt',
    'callgrind/work.txt',
    'massif/work.txt',
    'mprof/memory.dat',
    'tracemalloc/lineno.txt',
  ])('%s: JSON that its schema allows, and text', async (file) => {
    const { code, stdout } = await run('profile', '--json', file)
    expect(code).toBe(0)
    const validate = validatorOf('profile')
    expect(validate(JSON.parse(stdout)) ? [] : validate.errors).toEqual([])
    expect((await run('profile', file)).stdout).toMatch(/^[\w-]+: \S+/)
  })

  it('chooses a quantity, and names those there are', async () => {
    expect((await run('profile', '--quantity', 'alloc_space', 'pprof/heap.pb.gz')).stdout).toMatch(
      /^pprof: alloc_space, /,
    )
    const { code, stderr } = await run('profile', '--quantity', 'time', 'pprof/heap.pb.gz')
    expect(code).toBe(2)
    expect(stderr).toContain('expected one of inuse_space, alloc_objects, alloc_space, inuse_objects')
  })

  it('says what is wrong with a file', async () => {
    expect(await run('profile', 'nowhere')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('there is no such file'),
    })
    expect(await run('profile', 'pprof/SOURCE.md')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('no profile format'),
    })
    expect(await run('profile')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('FILE is missing'),
    })
    expect(await run('profile', '--format', 'flame', 'pprof/cpu.pb.gz')).toMatchObject({ code: 2 })
  })
})

describe('noisegate explain', () => {
  it('ranks what changed between two profiles', async () => {
    const { code, stdout, stderr } = await run('explain', 'pprof/cpu.pb.gz', 'pprof/cpu-plain.pb')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^cpu: (\S+ m?s) -> \1 for a round \(0 %\), 1 round each\n/)
    expect(stderr).toContain('changes are ranked, not tested')
  })

  it.each([
    ['pprof/cpu.pb.gz', 'pprof/cpu.pb.gz'],
    ['callgrind/work.txt', 'callgrind/instructions.txt'],
    ['line-profiler/lines.txt', 'line-profiler/lines.txt'],
  ])('%s against %s: JSON that its schema allows', async (baseline, candidate) => {
    const sides = ['--baseline', baseline, baseline, '--candidate', candidate, candidate]
    const { code, stdout } = await run('explain', '--json', ...sides)
    expect(code).toBe(0)
    const validate = validatorOf('explain')
    expect(validate(JSON.parse(stdout)) ? [] : validate.errors).toEqual([])
    expect(JSON.parse(stdout)).toMatchObject({ baseline: { rounds: 2 }, candidate: { rounds: 2 } })
  })

  it('speaks of one sample and one function as one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'noisegate-one-'))
    const one = join(folder, 'one.txt')
    writeFileSync(one, 'main;parse 1\n')
    const { stdout, stderr } = await run('explain', '--top', '1', one, one)
    expect(stdout).toMatch(/^samples: 1 -> 1 sample for a round \(0 %\), 1 round each\n/)
    expect(stdout).toContain('\nand 1 more function; --top shows more\n')
    expect(stderr).toContain('the baseline holds 1 sample:')
    expect((await run('profile', one)).stdout).toMatch(/^collapsed: samples, 1 sample\n/)
    const rounds = await run('explain', '--baseline', one, '--candidate', one, one)
    expect(rounds.stdout).toMatch(/, 1 and 2 rounds\n/)
    rmSync(folder, { recursive: true })
  })

  it('divides a measured change', async () => {
    const { stdout } = await run('explain', '--change', '11%', 'collapsed/perf.txt', 'collapsed/perf.txt')
    expect(stdout).toMatch(/for an iteration, as measured \(\+11\.0 %\)/)
    expect(
      await run('explain', '--change', 'much', 'collapsed/perf.txt', 'collapsed/perf.txt'),
    ).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--change is "much"'),
    })
  })

  it('says which side has nothing to compare, and what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'noisegate-explain-'))
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    const unsampled = file('unsampled.txt', '')
    const quick = file('quick.txt', fixture('cprofile-text/sample.txt').replaceAll(/\d\.\d{3}/g, '0.000'))
    // All memory was given back before the end.
    const tidy = file('tidy.json', fixture('dhat/work.json').replaceAll(/"eb":\d+/g, '"eb":0'))
    expect(await run('explain', unsampled, 'collapsed/perf.txt')).toMatchObject({
      ...{ code: 3, stdout: '' },
      stderr: expect.stringMatching(
        /unsampled\.txt: profile of the baseline: the file is empty: nothing was sampled.*; Let the program run longer/,
      ),
    })
    expect(await run('explain', 'collapsed/perf.txt', unsampled)).toMatchObject({
      ...{
        code: 3,
        stdout: '',
        stderr: expect.stringContaining('profile of the candidate: the file is empty'),
      },
    })
    expect(await run('explain', 'cprofile-text/sample.txt', quick)).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(
        /quick\.txt: profile of the candidate: time as a whole is 0 s, which has no parts to compare; Let/,
      ),
    })
    expect(await run('explain', '--quantity', 'end-bytes', 'dhat/work.json', tidy)).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(
        /tidy\.json: profile of the candidate: nothing was recorded of end-bytes; Choose another quantity with --quantity: total-bytes,/,
      ),
    })
    rmSync(folder, { recursive: true })
  })

  it('refuses sides that cannot be compared', async () => {
    const sides = await run('explain', 'pprof/cpu.pb.gz', 'pprof/heap.pb.gz')
    expect(sides).toMatchObject({ code: 2, stderr: expect.stringContaining('measure different things') })
    expect(await run('explain', 'mprof/memory.dat', 'mprof/memory.dat')).toMatchObject({ code: 2 })
    expect(await run('explain', '--baseline', 'collapsed/perf.txt')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--candidate is missing'),
    })
  })
})
