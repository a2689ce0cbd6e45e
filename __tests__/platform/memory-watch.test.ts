import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { systemMonotonic } from '../../src/platform/clock.js'
import { type MemoryWatch, watchMemory } from '../../src/platform/memory-watch.js'

const MIB = 2 ** 20
const children: ChildProcess[] = []
const watches: MemoryWatch[] = []
let mark = ''
let marks = 0

/** A watch that tells when it has taken so many more samples. */
function watched() {
  mark = `${process.pid}-${++marks}-`
  let taken = 0
  const monotonic = () => {
    taken++
    return systemMonotonic()
  }
  const watch = watchMemory({ mark: `NOISEGATE_WATCH_TEST=${mark}`, intervalMs: 5, monotonic })
  watches.push(watch)
  const samples = async (count: number) => {
    const enough = taken + count
    while (taken < enough) await delay(5)
  }
  return { watch, samples }
}

/** A child that takes 8 MiB for each line that it is given. */
async function start() {
  const program = `
    const kept = []
    process.stdin.on('data', () => console.log(kept.push(Buffer.alloc(${8 * MIB}, 1))))
    console.log('ready')`
  const env = { PATH: process.env.PATH ?? '', NOISEGATE_WATCH_TEST: `${mark}/path` }
  const child = spawn(process.execPath, ['-e', program], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  await once(child.stdout, 'data')
  const grow = async () => {
    child.stdin.write('more\n')
    await once(child.stdout, 'data')
  }
  return { grow, end: () => ended(child) }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

afterEach(async () => {
  vi.useRealTimers()
  for (const watch of watches.splice(0)) watch.stop()
  await Promise.all(children.splice(0).map(ended))
})

describe.runIf(process.platform === 'linux')('memory of marked processes', () => {
  it('grows with a child that grows', async () => {
    const { watch, samples } = watched()
    const child = await start()
    await samples(2)
    for (let line = 0; line < 5; line++) await child.grow()
    await samples(2)
    const { times, values } = watch.stop()
    expect(times.length).toBe(values.length)
    expect(times).toEqual([...times].sort((one, other) => one - other))
    expect(times[0]).toBeGreaterThanOrEqual(0)
    expect(values.at(-1)! - values[0]!).toBeGreaterThan(39 * MIB)
    expect(values.at(-1)).toBeLessThan(2_000 * MIB)
  })

  it('adds up processes, those that start later too, and goes on where one vanishes', async () => {
    const { watch, samples } = watched()
    const first = await start()
    await samples(2)
    const second = await start()
    for (let line = 0; line < 5; line++) await second.grow()
    // A look for new processes is taken in one sample of eight.
    await samples(9)
    await first.end()
    await samples(2)
    const { values } = watch.stop()
    const peak = Math.max(...values)
    expect(peak - values[0]!).toBeGreaterThan(45 * MIB)
    expect(values.at(-1)).toBeLessThan(peak)
    expect(values.at(-1)).toBeGreaterThan(40 * MIB)
  })

  it('leaves out the time when there was none, and does not take it for no memory', async () => {
    const { watch, samples } = watched()
    const first = await start()
    await samples(2)
    await first.end()
    await delay(50)
    await start()
    await samples(2)
    expect(Math.min(...watch.stop().values)).toBeGreaterThan(0)
  })

  it('is empty where nothing is marked, and stays as it is once stopped', async () => {
    const { watch } = watched()
    await delay(50)
    expect(watch.stop()).toEqual({ times: [], values: [] })
    await start()
    await delay(50)
    expect(watch.stop()).toEqual({ times: [], values: [] })
  })

  it('keeps no process alive', () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    const { watch } = watched()
    expect(timers()).toBe(before)
    watch.stop()
  })

  it('keeps fewer than 2,000 points, evenly spaced', async () => {
    watched().watch.stop()
    await start()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
    const monotonic = () => Date.now() / 1000
    const watch = watchMemory({ mark: `NOISEGATE_WATCH_TEST=${mark}`, intervalMs: 1, monotonic })
    watches.push(watch)
    vi.advanceTimersByTime(10_000)
    const { times, values } = watch.stop()
    expect(times.length).toBe(values.length)
    expect(times.length).toBeGreaterThan(1_000)
    expect(times.length).toBeLessThan(2_000)
    const gaps = times.slice(1).map((time, at) => Math.round(1000 * (time - times[at]!)))
    expect(times.at(-1)).toBeGreaterThan(9.9)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2 * Math.min(...gaps))
  })
})
