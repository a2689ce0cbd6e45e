import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import { seededRandom } from '../../src/core/stats/random.js'
import type { ProfileFormat } from '../../src/profiles/format.js'
import { functionCosts } from '../../src/profiles/function-costs.js'
import type { FunctionProfile, Profile, ReadProfiles } from '../../src/profiles/profile.js'
import { readProfile } from '../../src/profiles/profile-stream.js'
import { profileTotal } from '../../src/profiles/profile-total.js'
import { subtreeTotals } from '../../src/profiles/stacks/stack-tree.js'
import { type ProfileFixture, profileFixtures } from './profile-fixtures.js'

/** What a program prints before its profiler does. */
const NOISE = [
  '   Compiling sample v0.1.0 (/home/user/sample)',
  'warning: unused variable: `x`',
  'done: 12 items',
  '',
].join('\n')

/** Enough cuts to meet names, numbers and brackets; the same ones in every run. */
const CUTS = 60
/** Bytes that are changed, one at a time; the same ones in every run. */
const CHANGES = 60
const FEED = 0x0a

/** What every format must do with every profile captured from its tool. */
export function profileContract(format: ProfileFormat): void {
  const fixtures = profileFixtures(format.name)
  describe(`${format.name}: profile contract`, () => {
    it('has fixtures and says what it is', () => {
      expect(fixtures.length).toBeGreaterThan(0)
      expect(format.tool).not.toBe('')
      expect(format.reads).not.toBe('')
      expect(format.quantities.length).toBeGreaterThan(0)
    })
    for (const fixture of fixtures) {
      it(`${fixture.name}: recognised by this format alone, and sound`, () => {
        const read = readProfile(fixture.bytes, 'auto', { file: fixture.name })
        expect(read?.format).toBe(format.name)
        for (const profile of read?.profiles ?? []) checkProfile(profile, format)
      })
      it(`${fixture.name}: by name, in small pieces and packed it is the same`, () =>
        sameHowever(format, fixture))
      it(`${fixture.name}: cut anywhere, it is a Problem with a position, or warns, or has lost nothing`, () =>
        cutAnywhere(format, fixture))
      it(`${fixture.name}: damaged anywhere, it is a Problem with a position or a profile`, () =>
        changedAnywhere(fixture))
      if (format.kind === 'text') textFixture(fixture)
    }
    it('needs the exception that it asks for', () => {
      const isAsked = format.kind === 'text' && format.unseenCut !== undefined
      expect(fixtures.some((fixture) => silentCuts(format, fixture).length > 0)).toBe(isAsked)
    })
  })
}

function checkProfile(profile: Profile, format: ProfileFormat): void {
  expect(profile.format).toBe(format.name)
  expect(profile.quantity).not.toBe('')
  expect(['samples', 's', 'B', '1']).toContain(profile.unit)
  expect(Number.isFinite(profileTotal(profile))).toBe(true)
  if (profile.kind === 'series') {
    expect(profile.points.length).toBeGreaterThan(0)
    return
  }
  const total = profileTotal(profile)
  for (const cost of functionCosts(profile)) {
    expect(cost.frame.name).not.toBe('')
    expect(cost.self ?? cost.total).toBeTypeOf('number')
    expect(cost.self ?? 0).toBeLessThanOrEqual(total * 1.000001)
  }
  if (profile.kind === 'stacks') checkTree(profile)
}

/** A parent stands before its children, nothing is negative, and self adds up to the total of the root. */
function checkTree(profile: FunctionProfile & { readonly kind: 'stacks' }): void {
  const { parents, nodeFrames, self, frames } = profile.tree
  for (let node = 1; node < parents.length; node++) {
    expect(parents[node]!).toBeLessThan(node)
    expect(frames[nodeFrames[node]!]).toBeDefined()
  }
  expect(self.every((weight) => weight >= 0)).toBe(true)
  const total = profileTotal(profile)
  expect(subtreeTotals(profile.tree)[0]).toBeCloseTo(total, 6)
  const alone = functionCosts(profile).reduce((sum, cost) => sum + cost.self!, 0)
  expect(alone + self[0]!).toBeCloseTo(total, 6)
}

function sameHowever(format: ProfileFormat, { name, bytes }: ProfileFixture): void {
  const plain = summaries(readProfile(bytes, 'auto', { file: name }))
  expect(summaries(readProfile(bytes, format.name, { file: name }))).toEqual(plain)
  const packed = name.endsWith('.gz') ? bytes : gzipSync(bytes)
  expect(summaries(readProfile(packed, 'auto', { file: name }))).toEqual(plain)
}

function textFixture({ name, bytes }: ProfileFixture): void {
  const plain = summaries(readProfile(bytes, 'auto', { file: name }))
  const text = Buffer.from(bytes).toString('utf8')
  const same = (changed: string | Uint8Array) =>
    expect(summaries(readProfile(Buffer.from(changed as Uint8Array), 'auto', { file: name }))).toEqual(plain)
  it(`${name}: line ends, encodings of a redirect and what a program prints before do not matter`, () => {
    same(Buffer.from(text.replaceAll('\n', '\r\n')))
    same(Buffer.from(`\uFEFF${text}`))
    same(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    same(Buffer.from(NOISE + text))
  })
}

/** Bytes after which a cut loses something and nothing says so. */
function silentCuts(format: ProfileFormat, { name, bytes }: ProfileFixture): readonly number[] {
  const whole = readProfile(bytes, format.name, { file: name })!
  const holds = sizesOf(whole)
  return cutsOf(bytes).filter((cut) => {
    const read = orProblem(() => readProfile(bytes.subarray(0, cut), format.name, { file: name }), name)
    if (read === undefined || read.warnings.length > whole.warnings.length) return false
    const sizes = sizesOf(read)
    return [...holds].some(([key, size]) => (sizes.get(key) ?? 0) < size * (1 - 1e-9))
  })
}

/** Evenly spread bytes, and as many ends of lines. */
function cutsOf(bytes: Uint8Array): readonly number[] {
  const evenly = Array.from({ length: CUTS }, (_, at) => Math.floor(((at + 1) * bytes.length) / (CUTS + 1)))
  const ends = [...bytes.keys()].filter((at) => bytes[at - 1] === FEED)
  const step = Math.max(1, Math.ceil(ends.length / CUTS))
  return [...new Set([...evenly, ...ends.filter((_, at) => at % step === 0)])].filter((cut) => cut > 0)
}

function isAtLineEnd(bytes: Uint8Array, cut: number): boolean {
  return bytes[cut] === FEED || bytes[cut - 1] === FEED
}

function cutAnywhere(format: ProfileFormat, fixture: ProfileFixture): void {
  const silent = silentCuts(format, fixture)
  const unseenCut = format.kind === 'text' ? format.unseenCut : undefined
  expect(silent.filter((cut) => unseenCut === undefined || !isAtLineEnd(fixture.bytes, cut))).toEqual([])
}

/** A changed byte may make another sound profile; what is refused says where, and nothing else is thrown. */
function changedAnywhere({ name, bytes }: ProfileFixture): void {
  const random = seededRandom(bytes.length)
  for (let change = 0; change < CHANGES; change++) {
    const changed = Uint8Array.from(bytes)
    changed[random.integer(bytes.length)] = random.integer(256)
    orProblem(() => readProfile(changed, 'auto', { file: name }), name)
  }
}

/** What a profile holds, by quantity: its weight, and its functions or points. */
function sizesOf({ profiles }: ReadProfiles): ReadonlyMap<string, number> {
  const counted = (profile: Profile) =>
    profile.kind === 'series' ? profile.points.length : functionCosts(profile).length
  return new Map(
    profiles.flatMap((profile) => {
      const key = `${profile.kind} ${profile.quantity}`
      return [
        [`${key}: total`, profileTotal(profile)],
        [`${key}: entries`, counted(profile)],
      ]
    }),
  )
}

/** A Problem that tells where is an answer; anything else that is thrown is a defect and fails the test. */
function orProblem(read: () => ReadProfiles | undefined, file: string): ReadProfiles | undefined {
  try {
    return read()
  } catch (error) {
    expect(error).toBeInstanceOf(Problem)
    const { details } = error as Problem
    expect(details).toMatchObject({ kind: 'measurement', file })
    expect(details.line !== undefined || /^byte \d+: /.test(details.what)).toBe(true)
    return undefined
  }
}

/** Everything that two readings of one profile must agree in. */
function summaries(read: ReadProfiles | undefined): unknown {
  return read?.profiles.map((profile) => ({
    quantity: profile.quantity,
    unit: profile.unit,
    total: profileTotal(profile),
    functions: profile.kind === 'series' ? profile.points : functionCosts(profile),
  }))
}
