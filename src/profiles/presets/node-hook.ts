import type { ProfileSubject } from '../../core/model/profile-subject.js'

/** Name of the hook in the folder of a plan. */
export const NODE_HOOK_FILE = 'noisegate-hook.cjs'

/** The hook for a subject: CommonJS, for Node 20 and newer; it writes its profile into the folder that it lies in. */
export function nodeHook(subject: ProfileSubject): string {
  return `${START}${subject === 'time' ? TIME : MEMORY}${THREADS}${END}`
}

const START = `'use strict'
// Put here by Noisegate: profiles every Node.js process and worker thread of a command.
const { randomUUID } = require('node:crypto')
const { ChildProcess } = require('node:child_process')
const { writeFileSync } = require('node:fs')
const { Session } = require('node:inspector')
const { basename, join } = require('node:path')
const { BroadcastChannel, isMainThread, threadId, Worker } = require('node:worker_threads')
const { argv, pid } = process
const program = process
// Whether this thread started others, and so waits for them.
let isParent = false
`

/** Sampled each half millisecond. A thread that waits for others is no cost: what they do is in their own profiles. */
const TIME = `
const extension = 'cpuprofile'

function start(session) {
  session.post('Profiler.enable')
  session.post('Profiler.setSamplingInterval', { interval: 500 })
  session.post('Profiler.start')
}

function stop(session) {
  let profile
  session.post('Profiler.stop', (_, result) => { profile = result?.profile })
  return profile === undefined ? undefined : withoutUs(profile)
}

function withoutUs(profile) {
  const { nodes, samples, timeDeltas } = profile
  const isLeft = ({ callFrame }) => callFrame.url.endsWith(basename(__filename)) || (isParent && callFrame.functionName === '(idle)')
  const left = new Set(nodes.filter(isLeft).map((node) => node.id))
  const kept = [...samples.keys()].filter((index) => !left.has(samples[index]))
  // A sample lasts until the next one.
  const lasts = kept.map((index) => timeDeltas[index + 1] ?? 0)
  const endTime = lasts.reduce((sum, time) => sum + time, 0)
  return { nodes, startTime: 0, endTime, samples: kept.map((index) => samples[index]), timeDeltas: [0, ...lasts.slice(0, -1)].slice(0, kept.length) }
}
`

/** What was freed counts too: what allocates much keeps little of it. */
const MEMORY = `
const extension = 'heapprofile'

function start(session) {
  session.post('HeapProfiler.enable')
  session.post('HeapProfiler.startSampling', { samplingInterval: 32768, includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true })
}

function stop(session) {
  let profile
  session.post('HeapProfiler.stopSampling', (_, result) => { profile = result?.profile })
  return profile
}
`

/** A worker that is terminated, or whose process ends, runs no exit handler, so its parent asks it to write first. */
const THREADS = `
const CHANNEL = 'noisegate-profile'
const alive = new Set()

function askWorkers(thread) {
  const wanted = thread === 0 ? alive.size : alive.has(thread) ? 1 : 0
  if (wanted === 0) return
  const done = new Int32Array(new SharedArrayBuffer(4))
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage({ thread, done })
  // One that is busy does not answer; then its profile is lost, and the program must still end.
  for (let count = 0; count < wanted; count = Atomics.load(done, 0)) if (Atomics.wait(done, 0, count, 2000) === 'timed-out') break
  channel.close()
}

function answerParent(write) {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data: { thread, done } }) => {
    if (thread !== 0 && thread !== threadId) return
    write()
    Atomics.add(done, 0, 1)
    Atomics.notify(done, 0)
  }
  channel.unref()
}

function noteChildren() {
  const { spawn } = ChildProcess.prototype
  ChildProcess.prototype.spawn = function (...words) {
    isParent = true
    return spawn.apply(this, words)
  }
  program.on('worker', (worker) => {
    isParent = true
    const { threadId: thread } = worker
    alive.add(thread)
    worker.once('exit', () => alive.delete(thread))
  })
  const { terminate } = Worker.prototype
  Worker.prototype.terminate = function (...words) {
    askWorkers(this.threadId)
    return terminate.apply(this, words)
  }
}
`

const END = `
function record() {
  const session = new Session()
  session.connect()
  start(session)
  let isWritten = false
  const write = () => {
    if (isWritten) return
    isWritten = true
    const profile = stop(session)
    if (profile === undefined) return
    const name = [pid, threadId, randomUUID()].join('-')
    writeFileSync(join(__dirname, name + '.' + extension), JSON.stringify(profile))
  }
  const writeAll = () => {
    write()
    askWorkers(0)
  }
  noteChildren()
  program.on('exit', writeAll)
  if (!isMainThread) return answerParent(write)
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) writeOn(signal, writeAll)
}

function writeOn(signal, write) {
  const end = () => {
    // A program that handles the signal ends as it likes, and its profile is written then.
    if (program.listenerCount(signal) > 1) return
    write()
    program.removeListener(signal, end)
    program.kill(pid, signal)
  }
  program.on(signal, end)
}

// Package managers only start what is to be profiled.
if (!/^(?:npm|npx|yarn|yarnpkg|pnpm|pnpx|corepack)(?:-cli)?(?:\\.[cm]?js)?$/.test(basename(argv[1] ?? ''))) record()
`
