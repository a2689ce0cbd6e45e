import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
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
const CUTS = 23

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
      it(`${fixture.name}: cut anywhere, it is a Problem with a position or holds no more`, () =>
        cutAnywhere(fixture))
      if (format.kind === 'text') textFixture(fixture)
    }
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

function cutAnywhere({ name, bytes }: ProfileFixture): void {
  const whole = totalsOf(readProfile(bytes, 'auto', { file: name })!)
  for (let cut = 1; cut <= CUTS; cut++) {
    const part = bytes.subarray(0, Math.floor((cut * bytes.length) / (CUTS + 1)))
    const read = orProblem(() => readProfile(part, 'auto', { file: name }), name)
    if (read === undefined) continue
    for (const [quantity, total] of totalsOf(read))
      expect(total).toBeLessThanOrEqual((whole.get(quantity) ?? 0) * 1.000001)
  }
}

function totalsOf({ profiles }: ReadProfiles): ReadonlyMap<string, number> {
  return new Map(profiles.map((profile) => [`${profile.kind} ${profile.quantity}`, profileTotal(profile)]))
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
