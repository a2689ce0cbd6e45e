import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { RoundsPlan } from '../../src/core/decide/plan-rounds.js'
import { roundOrder } from '../../src/core/decide/round-order.js'
import { Problem } from '../../src/core/model/problem.js'
import { armMark } from '../../src/measure/arm-environment.js'
import type { PairedMeasurement } from '../../src/measure/paired-rounds.js'
import { probePlacement } from '../../src/measure/placement.js'
import { markedProcesses } from '../../src/platform/marked-processes.js'
import type { ProgressEvent } from '../../src/platform/progress.js'
import { tools } from './measuring.js'
import { pairedFixture } from './paired-fixture.js'

const fixture = pairedFixture()
const { measure, path, fill } = fixture
const printed = ({ rounds }: PairedMeasurement, arm: 'baseline' | 'candidate') =>
  rounds.map((round) => Buffer.from(round[arm].files[0]?.bytes ?? []).toString())
const launches = () => readFileSync(path('launches'), 'utf8').trim().split('\n')
const noProcessIsLeft = () =>
  Object.values(fixture.arms()).every((arm) => markedProcesses(armMark(arm)).length === 0)

describe('paired rounds', () => {
  it('launch both arms afresh, balanced, in the order that the seed gives', async () => {
    const line = `echo "$NOISEGATE_ARM" >> "${path('launches')}"; echo "$NOISEGATE_ARM $GITHUB_WORKSPACE $PWD"`
    const measured = await measure({ line }, { rounds: 6, seed: 42 })
    const order = roundOrder({ rounds: 6, seed: 42 })
    expect(measured.rounds.map(({ round, first, padding }) => ({ round, first, padding }))).toEqual(order)
    expect(order.filter(({ first }) => first === 'baseline')).toHaveLength(3)
    expect(launches().slice(2)).toEqual(
      order.flatMap(({ first }) => [first, first === 'baseline' ? 'candidate' : 'baseline']),
    )
    const { baseline, candidate } = fixture.arms()
    expect(new Set(printed(measured, 'baseline'))).toEqual(
      new Set([`baseline ${baseline.directory} ${baseline.directory}\n`]),
    )
    expect(new Set(printed(measured, 'candidate'))).toEqual(
      new Set([`candidate ${candidate.directory} ${candidate.directory}\n`]),
    )
    expect(measured).toMatchObject({ planned: 6, crashed: [], warnings: [], seed: 42, suite: 'codec' })
    expect(measured.ended).toBeUndefined()
  })

  it('give both arms of a round an environment of one size, and rounds different ones', async () => {
    const measured = await measure({
      line: "tr '\\0' '\\n' < /proc/$$/environ | wc -c; env | sort | cut -d= -f1",
    })
    const size = (text: string) => Number(text.split('\n')[0])
    const sizes = (arm: 'baseline' | 'candidate') => printed(measured, arm).map(size)
    expect(sizes('baseline')).toEqual(sizes('candidate'))
    const paddings = measured.rounds.map(({ padding }) => padding)
    expect(new Set(paddings).size).toBeGreaterThan(1)
    expect(sizes('baseline').map((bytes, index) => bytes - paddings[index]!)).toEqual(
      Array.from({ length: 4 }, () => sizes('baseline')[0]! - paddings[0]!),
    )
    expect(printed(measured, 'baseline')[0]).not.toMatch(/GITHUB_TOKEN|OLDPWD/)
  })

  it('read results files of each arm and keep stale ones out', async () => {
    fill({ 'out.json': 'stale' })
    const measured = await measure({ line: 'echo "$NOISEGATE_ARM" > out.json', results: 'out.json' })
    expect(new Set(printed(measured, 'candidate'))).toEqual(new Set(['candidate\n']))
    expect(measured.rounds[0]?.baseline.files[0]?.path).toBe('out.json')
  })

  it('name what the job set to a path of the checkout by the same path of the arm', async () => {
    const checkout = path('checkout')
    const inherited = {
      PATH: `${checkout}/bin:${process.env.PATH}`,
      PYTHONPATH: `${checkout}:${checkout}-other`,
      GIT_DIR: '.git',
    }
    const line = 'echo "$PATH" | cut -d: -f1; echo "$PYTHONPATH"; echo "[$GIT_DIR]"'
    const measured = await measure({ line }, { inherited, rounds: 2 })
    const { directory } = fixture.arms().candidate
    expect(printed(measured, 'candidate')[0]).toBe(`${directory}/bin\n${directory}:${checkout}-other\n[]\n`)
  })

  it('tell progress with arm and time left, and the plan once', async () => {
    const events: ProgressEvent[] = []
    const plans: (readonly [RoundsPlan, string])[] = []
    await measure(
      { line: 'sleep 0.02' },
      {
        rounds: 2,
        deviation: 0.02,
        onProgress: (event) => events.push(event),
        onPlan: (...plan) => plans.push(plan),
      },
    )
    expect(events.map(({ round, state, arm }) => `${round} ${state} ${arm ?? ''}`.trim())).toEqual(
      expect.arrayContaining(['0 began baseline', '0 ended', '2 began candidate', '2 ended']),
    )
    expect(events).toHaveLength(9)
    expect(events.filter(({ round }) => round !== 0).every(({ secondsLeft }) => secondsLeft! > 0)).toBe(true)
    expect(plans).toHaveLength(1)
    expect(plans[0]?.[1]).toMatch(/^2 rounds of both arms, about \d.*; would detect a slowdown of \d/)
  })

  it('hand each complete round over, warm-up included, and end with what its reader throws', async () => {
    const rounds: number[] = []
    const onRound = ({ round }: { round: number }) => {
      rounds.push(round)
      if (round === 2) throw new Problem({ kind: 'measurement', what: 'nothing recognised' })
    }
    await expect(measure({}, { onRound })).rejects.toThrow('nothing recognised')
    expect(rounds).toEqual([0, 1, 2])
  })

  it('run pinned and nice where the platform allows', async () => {
    const { runProcess } = await tools()
    const place = { runProcess, env: { PATH: process.env.PATH ?? '' } }
    const { prefix, warnings } = await probePlacement({ cpus: '0', niceness: 5 }, place)
    const measured = await measure(
      { line: 'nice; grep Cpus_allowed_list /proc/self/status' },
      { prefix, rounds: 2 },
    )
    expect(warnings).toEqual([])
    expect(printed(measured, 'candidate')[0]).toMatch(/^5\nCpus_allowed_list:\s0\n$/)
    const refused = await probePlacement({ cpus: '4095' }, place)
    expect(refused.prefix).toEqual([])
    expect(refused.warnings[0]?.message).toContain('pinning to processors 4095 is not possible here')
  })
})

describe('an arm that fails', () => {
  it('crashing in one round ends that round, is counted, and the rest goes on', async () => {
    const line = `echo x >> n; test "$NOISEGATE_ARM" = baseline || test $(wc -l < n) -ne 4 || { echo gone wrong; exit 7; }`
    const { rounds, crashed, ended, warnings } = await measure({ line }, { rounds: 6 })
    expect(rounds.map(({ round }) => round)).toEqual([1, 2, 4, 5, 6])
    expect(crashed).toHaveLength(1)
    expect(crashed[0]).toMatchObject({ round: 3, arm: 'candidate', kind: 'failed' })
    expect(crashed[0]?.message).toMatch(
      /`codec`, candidate, round 3 of 6: the command failed with exit code 7[\s\S]*gone wrong/,
    )
    expect(crashed[0]?.wall.baseline).toBeGreaterThan(0)
    expect([ended, warnings]).toEqual([undefined, []])
  })

  it('always crashing ends the measurement and says so', async () => {
    const measured = await measure({ line: 'test "$NOISEGATE_ARM" = baseline' }, { rounds: 16 })
    expect(measured.rounds).toEqual([])
    expect(measured.crashed.map(({ round, arm }) => `${round} ${arm}`)).toEqual(
      Array.from({ length: 3 }, () => '0 candidate'),
    )
    expect(measured.ended).toBe('crashed')
    expect(measured.warnings[0]?.message).toMatch(
      /0 of 16 rounds measured, because 3 rounds crashed; the last: .*exit code 1/,
    )
  })

  it('timing out ends the measurement with both durations, whichever arm came first', async () => {
    for (const seed of [1, 2, 3, 4]) {
      const line = 'test "$NOISEGATE_ARM" = baseline || sleep 30'
      const measured = await measure({ line, timeoutMs: 300 }, { seed })
      expect(measured).toMatchObject({ ended: 'timed-out', rounds: [] })
      expect(measured.crashed[0]).toMatchObject({ arm: 'candidate', kind: 'timed-out', round: 0 })
      expect(measured.crashed[0]?.wall.candidate).toBeGreaterThan(0.25)
      expect(measured.crashed[0]?.wall.baseline).toBeGreaterThan(0)
    }
    expect(noProcessIsLeft()).toBe(true)
  })

  it('leaving processes behind, in its group or out of it, has them ended and is warned of once', async () => {
    const line = 'sleep 300 & setsid sleep 300 >/dev/null 2>&1 < /dev/null & disown -a; echo done'
    const measured = await measure({ line }, { rounds: 2 })
    expect(noProcessIsLeft()).toBe(true)
    const messages = measured.warnings.map(({ message }) => message)
    expect(messages).toHaveLength(4)
    expect(messages.join('\n')).toMatch(
      /candidate, warm-up round: the command left 1 process behind, which was ended \(and so in 2 more rounds\)/,
    )
    expect(messages.join('\n')).toMatch(
      /baseline, warm-up round: the command left 1 process outside its process group/,
    )
  })

  it('cancelled, measuring is a Problem and nothing runs on', async () => {
    const promise = measure({ line: 'sleep 30' }, { signal: AbortSignal.timeout(300) })
    await expect(promise).rejects.toMatchObject({ kind: 'measurement', message: /cancelled/ })
    expect(noProcessIsLeft()).toBe(true)
  })

  it('is refused where its working directory is outside the checkout', async () => {
    await expect(measure({ workingDirectory: path() })).rejects.toMatchObject({
      kind: 'usage',
      message: /outside the checkout/,
    })
  })
})

/** A clock on which every look takes a quarter of a second, so that plans do not depend on the machine. */
function steppingClock(step: number): () => number {
  let now = 0
  return () => {
    now += step
    return now
  }
}

describe('the time limit', () => {
  it('shapes the plan after the warm-up round: fewer rounds, or an overrun of at most twice', async () => {
    const outcomes = async (timeLimitMs: number) => {
      const monotonic = steppingClock(0.25)
      const { plan, rounds, ended } = await measure({ timeLimitMs }, { rounds: 16 }, { monotonic })
      return { ...plan!, measured: rounds.length, ended }
    }
    const whole = await outcomes(600_000)
    expect(whole).toMatchObject({ outcome: 'fits', rounds: 16, measured: 16 })
    const pair = whole.seconds / 16
    const fewer = await outcomes(pair * 11.5 * 1_000)
    expect(fewer).toMatchObject({ outcome: 'fewer', rounds: 10, measured: 10 })
    const over = await outcomes(pair * 7 * 1_000)
    expect(over).toMatchObject({ outcome: 'overruns', rounds: 8 })
    const none = await outcomes(pair * 2 * 1_000)
    expect(none.outcome).toBe('undecidable')
    expect(none.measured).toBeLessThan(4)
  })

  it('stops rounds that became slower than the warm-up before twice the limit, and warns', async () => {
    const line = 'echo x >> n; test $(wc -l < n) -lt 3 || sleep 0.4'
    const measured = await measure({ line, timeLimitMs: 1_000 }, { rounds: 16 })
    expect(measured.ended).toBe('time-limit')
    expect(measured.rounds.length).toBeLessThan(8)
    expect(measured.warnings.map(({ message }) => message).join()).toMatch(
      /rounds measured, because no more fit/,
    )
  })
})

it('keeps one log of both arms', async () => {
  await measure({ line: 'echo hello from "$NOISEGATE_ARM"' }, { rounds: 2 })
  const log = readFileSync(path('suite.log'), 'utf8')
  expect(log).toContain('== codec, baseline, warm-up round: ')
  expect(log).toContain('== codec, candidate, round 2 of 2: ')
  expect(log.match(/^hello from candidate$/gm)).toHaveLength(3)
  expect(existsSync(path('checkout', 'n'))).toBe(false)
})
