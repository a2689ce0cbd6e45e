import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import { readProfile } from '../../src/profiles/profile-stream.js'

// Profiles of real tools beside the checkout; not part of the repository.
const CORPUS = fileURLToPath(new URL('../../../shared/outputs/', import.meta.url))
const hasCorpus = existsSync(CORPUS)
if (!hasCorpus)
  console.info('profile-corpus.test.ts: skipped, there is no ../shared/outputs beside the checkout')

/** Folders of profiles and the formats that read their files. */
const FORMATS_OF_FOLDER: Readonly<Record<string, readonly string[]>> = {
  callgrind: ['callgrind'],
  'chrome-trace': ['chrome-trace'],
  'collapsed-stacks': ['collapsed'],
  cprofile: ['cprofile-text'],
  cpuprofile: ['cpuprofile', 'chrome-trace'],
  dhat: ['dhat'],
  heapprofile: ['heapprofile'],
  massif: ['massif'],
  'memory-profiler': ['memory-profiler'],
  'perf-script': ['perf-script'],
  pprof: ['pprof'],
  'py-spy': ['collapsed', 'chrome-trace'],
  'speedscope-json': ['speedscope'],
}

/** What is no profile: reports for people, pictures, an empty file. */
const UNREAD =
  /^(?:callgrind\/gen--(?:annotate|tiny\.stderr)\.txt|callgrind\/.*\.empty\.out|massif\/gen--ms_print\.txt|pprof\/gen--go_cpu_traces\.txt|py-spy\/.*\.svg)$/

/** Refused, each with its reason. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'callgrind/iai-callgrind--callgrind.invalid.version_too_high.out': /version 2 of the format/,
  'callgrind/iai-callgrind--callgrind.no_records.no_summary_and_totals.out': /empty/,
  'callgrind/iai-callgrind--callgrind.no_records.with_summary_and_totals.out': /empty/,
  // Written for a test of another program: the sums are none.
  'callgrind/iai-callgrind--callgrind.no_summary_but_totals.out': /add up to 1 of 11/,
  'callgrind/iai-callgrind--callgrind.summary_and_totals.out': /add up to 1 of 11/,
  // No Callgrind writes a cost relative to the one before.
  'callgrind/speedscope--callgrind_callgrind.subposition-compression.log': /:13: these are no costs/,
  'dhat/iai-callgrind--dhat.minimal.out': /there is no frame 2/,
  'heapprofile/gen--node20.heapprofile': /nothing was sampled/,
  'speedscope-json/speedscope--invalid_incomplete-trace.json': /never closed/,
  'speedscope-json/speedscope--invalid_out-of-order-events.json': /not the innermost/,
}

describe.skipIf(!hasCorpus)('profiles of real tools', () => {
  for (const [folder, formats] of Object.entries(FORMATS_OF_FOLDER)) {
    it(`${folder}: every file is read, or refused with a reason`, () => {
      for (const file of readdirSync(join(CORPUS, folder)).filter((name) => name !== 'PROVENANCE.md')) {
        const name = `${folder}/${file}`
        const answer = answerTo(name)
        if (UNREAD.test(name)) expect({ name, answer }).toEqual({ name, answer: undefined })
        else if (REFUSED[name] !== undefined) expect(answer).toMatch(REFUSED[name])
        else expect(formats.map((format) => `${name} ${format}`)).toContain(`${name} ${answer}`)
      }
    })
  }

  it('knows nothing of the outputs of benchmark tools', () => {
    for (const folder of [
      'go',
      'hyperfine',
      'criterion',
      'pytest-benchmark',
      'jmh',
      'k6',
      'vitest',
      'perf-stat',
      'firefox-profile',
    ])
      for (const file of readdirSync(join(CORPUS, folder)))
        expect([file, answerTo(`${folder}/${file}`)]).toEqual([file, undefined])
  })
})

/** Format of a file, the message that refuses it, or nothing where it is not recognised. */
function answerTo(name: string): string | undefined {
  try {
    return readProfile(readFileSync(join(CORPUS, name)), 'auto', { file: name })?.format
  } catch (error) {
    if (error instanceof Problem) return error.message
    throw error
  }
}
