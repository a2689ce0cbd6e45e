import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runnerEcho } from '../../src/measure/output-echo.js'
import { systemMonotonic } from '../../src/platform/clock.js'
import { readTextFile } from '../../src/platform/machine.js'
import { watchNoise } from '../../src/platform/noise-witness.js'
import type { ProgressEvent } from '../../src/platform/progress.js'
import { measuring, printed } from './measuring.js'

const { folder, logPath, measure, problem } = measuring()
const log = () => readFileSync(logPath(), 'utf8')

describe('a suite that can be measured', () => {
  it('runs setup once and each round as a fresh process', async () => {
    const measured = await measure(
      {
        setup: 'echo building; echo once >> setup',
        line: 'echo r >> rounds; wc -l < rounds',
        env: { A: 'b' },
      },
      { rounds: 3 },
    )
    expect(printed(measured)).toEqual(['1\n', '2\n', '3\n'])
    expect(measured.rounds.map(({ files }) => files[0]?.path)).toEqual(['<stdout>', '<stdout>', '<stdout>'])
    expect(readFileSync(join(folder(), 'setup'), 'utf8')).toBe('once\n')
    expect(measured).toMatchObject({ suite: 'codec', warnings: [], log: logPath() })
    expect(measured.startedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
    expect(log()).toContain(
      '== codec, setup: echo building; echo once >> setup\nbuilding\n== codec, round 1 of 3: ',
    )
  })

  it('reports resources of the command with its children', async () => {
    const line = `node -e 'const b = Buffer.alloc(90e6, 1); const e = Date.now() + 120; while (Date.now() < e);'`
    const { rounds, environment } = await measure({ line })
    const { wall, user, peakRss, ...counts } = rounds[0]!.resources
    expect(wall).toBeGreaterThan(0.1)
    expect(wall).toBeLessThan(30)
    expect(user).toBeGreaterThan(0.05)
    expect(peakRss).toBeGreaterThan(90e6)
    expect(peakRss).toBeLessThan(2e9)
    expect(counts.minorFaults).toBeGreaterThan(90e6 / 2 ** 20)
    expect(counts).not.toHaveProperty('signal')
    expect(environment.cores).toBeGreaterThan(0)
    expect(environment.witnesses).toBeUndefined()
  })

  it('records what the witnesses saw, and warns of it', async () => {
    const measured = await measure({}, {}, { watchNoise: () => () => ({ steal: 0.3, pressure: 0 }) })
    expect(measured.environment.witnesses).toEqual({ steal: 0.3, pressure: 0 })
    expect(measured.warnings[0]?.message).toContain('the host took 30 %')
    // The kernel counts in ticks of 10 ms, so a shorter command may see none.
    const noise = { watchNoise: () => watchNoise(readTextFile, systemMonotonic) }
    const real = await measure({ line: 'sleep 0.2' }, {}, noise)
    expect(real.environment.witnesses?.steal).toBeGreaterThanOrEqual(0)
  })

  it('tells progress', async () => {
    const events: ProgressEvent[] = []
    await measure({ setup: 'true' }, { rounds: 2, onProgress: (event) => events.push(event) })
    expect(events.map(({ stage, state, round }) => `${stage} ${round ?? ''} ${state}`)).toEqual([
      'setup  began',
      'setup  ended',
      'round 1 began',
      'round 1 ended',
      'round 2 began',
      'round 2 ended',
    ])
    expect(events.every(({ rounds, suite }) => rounds === 2 && suite === 'codec')).toBe(true)
  })

  it('leaves the output to a sink', async () => {
    const read: string[] = []
    const measured = await measure(
      { line: 'echo hello' },
      {
        rounds: 2,
        stdout: (round) => ({
          write: (chunk) => read.push(`${round}: ${Buffer.from(chunk)}`),
          files: () => [],
        }),
      },
    )
    expect(read).toEqual(['1: hello\n', '2: hello\n'])
    expect(measured.rounds.map(({ files }) => files)).toEqual([[], []])
  })

  it('gives fewer rounds, and says so, where the time limit does not hold them', async () => {
    const measured = await measure({ line: 'sleep 0.2', timeLimitMs: 300 }, { rounds: 50 })
    expect(measured.rounds.length).toBeLessThan(50)
    expect(measured.rounds.length).toBeGreaterThan(0)
    expect(measured.warnings[0]?.message).toMatch(
      /^suite `codec`: \d+ of 50 rounds measured, .* limit of 300ms/,
    )
  })

  it('warns of what was left behind', async () => {
    const { warnings } = await measure({ line: 'sleep 1000 & echo done' })
    expect(warnings.map(({ message }) => message)).toEqual([
      'suite `codec`, round 1 of 1: the command left 1 process behind, which was ended',
    ])
  })

  it('leaves a command that prints nothing to its reader', async () => {
    expect(printed(await measure({ line: 'true' }))).toEqual([''])
  })
})

describe('a suite that is no evidence', () => {
  it('names suite, round, command and exit code, with the last lines', async () => {
    const line =
      'echo r >> rounds; for i in $(seq 30); do echo line $i; done; test $(wc -l < rounds) -lt 2 || exit 3'
    const failure = await problem({ line }, { rounds: 5 })
    expect(failure.kind).toBe('measurement')
    expect(failure.details.what).toContain(
      'suite `codec`, round 2 of 5: the command failed with exit code 3: `echo r',
    )
    expect(failure.details.evidence?.split('\n')).toHaveLength(20)
    expect(failure.details.evidence).toMatch(/^ {2}\| line 11\n/)
    expect(failure.details.evidence).toMatch(/ {2}\| line 30$/)
    expect(failure.details.remedy).toContain(logPath())
  })

  it('explains a failing setup and measures nothing', async () => {
    const failure = await problem({ setup: 'echo no compiler >&2; exit 1', line: 'echo ran > ran' })
    expect(failure.message).toContain('suite `codec`, setup: the command failed with exit code 1')
    expect(failure.details.evidence).toBe('  | no compiler')
    expect(existsSync(join(folder(), 'ran'))).toBe(false)
  })

  it.each([
    ['kill -KILL $$', 'was killed (SIGKILL; out of memory?)'],
    ["bash -c 'kill -KILL $$'; true", 'was killed (exit code 137, SIGKILL; out of memory?)'],
    ['kill -SEGV $$', 'was killed (SIGSEGV)'],
    ['yes | head -n 1', 'whose reader had ended, which `pipefail` counts'],
    ['no-such-program', 'failed with exit code 127'],
  ])('names the end of `%s`', async (line, expected) => {
    expect((await problem({ line })).message).toContain(expected)
  })

  it('says that nothing was printed', async () => {
    expect((await problem({ line: 'exit 9' })).details.evidence).toBe('  (it printed nothing)')
  })

  it('ends a round that hangs', async () => {
    const failure = await problem({ line: 'echo begun; sleep 1000 | sleep 1000', timeoutMs: 400 })
    expect(failure.message).toContain('round 1 of 1: the command did not end within 400ms and was ended')
    expect(failure.message).toContain("Raise the suite's `timeout`")
    expect(failure.details.evidence).toBe('  | begun')
  })

  it('ends when cancelled', async () => {
    const failure = await problem({ line: 'sleep 1000' }, { signal: AbortSignal.timeout(100) })
    expect(failure.message).toContain('the command was cancelled')
  })

  it('ends a command that prints 300 MB where the limit is 256 MiB, holding little of it', async () => {
    const failure = await problem(
      { line: 'head -c 300000000 /dev/zero | tr "\\0" "x"' },
      { stdout: () => ({ write: () => {}, files: () => [] }) },
    )
    expect(failure.message).toContain(
      'the command printed more than 256 MiB on standard output and was ended',
    )
    expect(failure.message).toContain('Write results to a file and name it with `results`')
    expect(readFileSync(logPath()).length).toBeLessThan(65 * 1024 * 1024)
    expect(log()).toMatch(
      /== cut here: the log holds at most 67108864 bytes; \d+ more were printed and not kept/,
    )
  })

  it('does not mind how much a command prints where nobody reads it', async () => {
    const { rounds } = await measure(
      { line: 'head -c 3000000 /dev/zero', parser: 'command' },
      { maxOutputBytes: 1e6 },
    )
    expect(rounds[0]?.files).toEqual([])
  })

  it('makes hostile output harmless as evidence', async () => {
    const line = `printf '::error::owned\\n\\033[31mred\\033[0m\\007\\n##[set-env name=A]b\\n10%%\\r50%%\\r100%%\\n\\342\\200\\256rtl\\n'; exit 1`
    const { evidence } = (await problem({ line })).details
    expect(evidence).toBe('  | ::error::owned\n  | red\n  | ## [set-env name=A]b\n  | 100%\n  | rtl')
  })
})

describe('secrets and the runner', () => {
  const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'

  it('shows and keeps no token, however it is printed', async () => {
    const echoed: Buffer[] = []
    const line = [
      `echo "$TOKEN"; echo "$TOKEN" >&2; printf %s "x-access-token:$TOKEN" | base64; env | base64`,
      `printf '{"name": "%s"}' "$TOKEN" > bench.json; echo "$TOKEN" | fold -w 11; cat /proc/$PPID/environ | tr '\\0' '\\n'`,
    ].join('; ')
    const echo = runnerEcho(
      (text) => echoed.push(Buffer.from(text)),
      () => 'stop',
    )
    const options = { inherited: { ...process.env, TOKEN: token }, secrets: [token], echo }
    const measured = await measure({ line: `${line} # ${token}`, results: 'bench.json' }, options)
    expect(printed(measured)).toEqual(['{"name": "***"}'])
    const read = await measure({ line }, options)
    const failure = await problem({ line: `${line}; exit 1 # ${token}` }, options)
    const everything = [...printed(read), log(), Buffer.concat(echoed).toString(), failure.message].join('\n')
    expect(everything).toContain('***')
    expect(everything.replace(/\s/g, '')).not.toContain(token)
    for (const shift of ['', 'a', 'ab']) {
      const core = Buffer.from(shift + token)
        .toString('base64')
        .slice(4, -4)
      expect(everything.replace(/\s/g, '')).not.toContain(core)
    }
  })

  it('gives commands none of our inputs', async () => {
    const inherited = {
      PATH: process.env.PATH,
      'INPUT_GITHUB-TOKEN': token,
      GITHUB_OUTPUT: '/tmp/x',
      RUNNER_TRACKING_ID: 'r',
    }
    const [environment] = printed(await measure({ line: 'env' }, { inherited }))
    expect(environment).not.toMatch(/INPUT_|GITHUB_OUTPUT/)
    expect(environment).toContain('RUNNER_TRACKING_ID=r\n')
    expect(environment).toContain('NOISEGATE=1\n')
  })

  it('encloses the echo, so that no command of the output is obeyed', async () => {
    let echoed = ''
    let tokens = 0
    const echo = runnerEcho(
      (text) => {
        echoed += Buffer.from(text).toString()
      },
      () => `token-${++tokens}`,
    )
    await measure(
      { line: `printf '::set-env name=A::b\\n::token-1::\\n::error::x'`, name: 'a%\nb' },
      { echo },
    )
    const [group, stop, ...rest] = echoed.split('\n')
    expect(group).toMatch(/^::group::a%25%0Ab, round 1 of 1: printf /)
    expect(stop).toBe('::stop-commands::token-1')
    expect(rest).toEqual(['::set-env name=A::b', '::***::', '::error::x', '::token-1::', '::endgroup::', ''])
  })
})
