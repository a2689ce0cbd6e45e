import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ArmName, ArmPair } from '../core/model/arm.js'
import { pathInCheckout } from './arm-session.js'
import type { MeasurableSuite } from './suite-session.js'

/** What both arms built. */
export type OutputComparison =
  | { readonly result: 'equal'; readonly files: number; readonly digest: string }
  | { readonly result: 'different'; readonly digests: Readonly<Record<ArmName, string>> }
  /** An arm has no file for this pattern: nothing is known. */
  | { readonly result: 'absent'; readonly arm: ArmName; readonly pattern: string }

/**
 * Compares the build outputs that a suite declares (`outputs`: files, globs or folders relative to its working directory)
 * in both arms, byte for byte with names and execute bits, by SHA-256. Equal outputs, dependencies and harness included,
 * are unchanged without measuring. One pass over the files; nothing is held in memory. Undefined without `outputs`.
 */
export async function compareOutputs(
  suite: MeasurableSuite & { readonly outputs: readonly string[] },
  arms: ArmPair,
  checkout: string,
): Promise<OutputComparison | undefined> {
  if (suite.outputs.length === 0) return undefined
  const inside = pathInCheckout(suite, checkout)
  const baseline = await digestOf(suite.outputs, join(arms.baseline.directory, inside))
  if (typeof baseline === 'string') return { result: 'absent', arm: 'baseline', pattern: baseline }
  const candidate = await digestOf(suite.outputs, join(arms.candidate.directory, inside))
  if (typeof candidate === 'string') return { result: 'absent', arm: 'candidate', pattern: candidate }
  if (baseline.digest === candidate.digest) return { result: 'equal', ...baseline }
  return { result: 'different', digests: { baseline: baseline.digest, candidate: candidate.digest } }
}

/** The digest, or the first pattern that matches nothing. */
async function digestOf(
  patterns: readonly string[],
  cwd: string,
): Promise<string | { readonly files: number; readonly digest: string }> {
  const paths = new Set<string>()
  for (const pattern of patterns) {
    const matched = await filesOf(pattern, cwd)
    if (matched.length === 0) return pattern
    for (const path of matched) paths.add(path)
  }
  const hash = createHash('sha256')
  const sorted = [...paths].sort()
  for (const path of sorted) hash.update(`${JSON.stringify(path)} ${await fileDigest(join(cwd, path))}\n`)
  return { files: sorted.length, digest: hash.digest('hex') }
}

async function filesOf(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob, escapePath } = await import('tinyglobby')
  const stat = statSync(join(cwd, pattern), { throwIfNoEntry: false })
  if (stat?.isFile()) return [pattern]
  const isFolder = stat?.isDirectory() === true
  return glob(isFolder ? `${escapePath(pattern.replace(/\/+$/, ''))}/**` : pattern, {
    ...{ cwd, dot: true, expandDirectories: false, followSymbolicLinks: false },
  })
}

async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  const isExecutable = (statSync(path).mode & 0o111) !== 0
  return `${isExecutable ? 'x' : '-'} ${hash.digest('hex')}`
}
