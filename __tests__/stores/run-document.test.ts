import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../src/core/model/run.js'
import { runPath } from '../../src/core/model/run-path.js'
import { isRun } from '../../src/stores/is-run.js'
import { readRun, writeRun } from '../../src/stores/run-document.js'
import { runSchema } from '../../src/stores/run-schema.js'
import { sampleRun } from '../contract/sample-run.js'

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const schema = JSON.parse(readFileSync(new URL('../../schema/run.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true }).compile(schema)

/** A run that uses every key of the format. */
const full: Run = sampleRun(3, {
  environment: {
    ...sampleRun(3).environment,
    ...{
      kernel: '6.8.0',
      node: 'v20.20.2',
      runner: 'GitHub Actions 7',
      witnesses: { steal: 0.01, pressure: 0 },
    },
  },
  series: [
    {
      ...sampleRun(3).series[0]!,
      parameters: Object.fromEntries([
        ['size', '64'],
        ['__proto__', 'x'],
        ['a', ''],
      ]),
      found: true,
      location: { file: 'decode_test.go', line: 41, column: 2 },
    },
  ],
  verdicts: [{ benchmark: 'x', parameters: {}, metric: 'time', verdict: 'regressed', change: 0.2 }],
  accepted: [{ benchmark: 'x', parameters: {}, metric: 'time', verdict: 'regressed' }],
  steps: [{ benchmark: 'x', parameters: {}, metric: 'time', run: '9', change: 0.2, pValue: 1e-4 }],
  warnings: [{ message: 'm', file: 'f', line: 1, column: 1 }],
})

describe('writeRun', () => {
  it.each([full, sampleRun(1), sampleRun(2, { series: [] })])(
    'gives documents that hold to the schema and come back',
    async (run) => {
      const bytes = await writeRun(run)
      expect(validate(JSON.parse(decode(bytes))), JSON.stringify(validate.errors)).toBe(true)
      expect(await readRun(bytes, runPath(run))).toEqual(run)
      expect(decode(bytes)).not.toMatch(/\n./)
    },
  )

  it('gives equal bytes for equal runs, whatever the order of keys', async () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, one]) => [key, reversed(one)]),
            )
          : value
    expect(decode(await writeRun(reversed(full) as Run))).toBe(decode(await writeRun(full)))
  })

  it('leaves out what the format does not name', async () => {
    const secret = { ...full, token: 'x', environment: { ...full.environment, hostname: 'x' } }
    expect(decode(await writeRun(secret))).toBe(decode(await writeRun(full)))
  })
})

describe('readRun', () => {
  it('ignores unknown keys and takes absent lists as empty', async () => {
    const { verdicts, accepted, steps, warnings, ...rest } = sampleRun(1)
    const text = JSON.stringify({ ...rest, future: { key: 1 } })
    expect(await readRun(encode(text), runPath(sampleRun(1)))).toMatchObject({ ...sampleRun(1) })
    expect([verdicts, accepted, steps, warnings]).toEqual([[], [], [], []])
  })

  it.each([
    ['', /the stored run is empty/],
    [' \n', /the stored run is empty/],
    [
      '{"schema": "noisegate.run/1", "id": ',
      /x\.json:1:\d+: the stored run is truncated after 36 characters/,
    ],
    ['{"schema": "noisegate.run/1",\n "id": 1 2}', /x\.json:2:10: the stored run is malformed JSON/],
    ['null', /no stored run: it has no "schema"/],
    ['{"schema": "noisegate.report/1"}', /its schema is "noisegate\.report\/1"/],
    [
      '{"schema": "noisegate.run/12"}',
      /written by a newer Noisegate \(noisegate\.run\/12\).*Update Noisegate/,
    ],
    ['{"schema": "noisegate.run/1"}', /wrong at id: .*expected string/i],
  ])('says what is wrong with %j', async (text, message) => {
    await expect(readRun(encode(text), 'x.json')).rejects.toMatchObject({ kind: 'store', message })
  })

  it('names the place of a wrong value', async () => {
    const text = JSON.stringify(full, null, 2).replace('"direction": "lower"', '"direction": "up"')
    const line = text.slice(0, text.indexOf('"up"')).split('\n').length
    await expect(readRun(encode(text), 'x.json')).rejects.toMatchObject({
      details: { file: 'x.json', line, what: expect.stringMatching(/series\.0\.direction/) },
    })
  })

  it('says that bytes are no text, and that a file holds another run', async () => {
    await expect(readRun(Uint8Array.from([0xff, 0xfe, 0]), 'x.json')).rejects.toMatchObject({
      message: /not UTF-8/,
    })
    const other = runPath(sampleRun(2))
    await expect(readRun(await writeRun(sampleRun(1)), other)).rejects.toMatchObject({
      message: /the run of another name/,
    })
  })

  it('reads every truncation of a document as an error, never as a run', async () => {
    const bytes = await writeRun(sampleRun(1))
    for (let length = 0; length < bytes.length - 1; length += 7) {
      await expect(readRun(bytes.subarray(0, length), 'x.json')).rejects.toMatchObject({ kind: 'store' })
    }
  })
})

describe('isRun', () => {
  /** Every path to a value inside the full run. */
  const paths = (
    value: unknown,
    path: readonly (string | number)[] = [],
  ): (readonly (string | number)[])[] =>
    typeof value === 'object' && value !== null
      ? [
          path,
          ...Object.entries(value).flatMap(([key, one]) =>
            paths(one, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ]
      : [path]
  const places = paths(full).filter((path) => path.length > 0 && !path.includes('__proto__'))
  const replacements = [
    undefined,
    null,
    '',
    'x',
    0,
    -1,
    1.5,
    2,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    [],
    {},
    [[]],
    [1],
    [[1]],
    { a: 1 },
  ]

  it('accepts nothing that the schema refuses, and all that is written', () => {
    expect(isRun(full)).toBe(true)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...replacements), (path, replacement) => {
        const changed = structuredClone(full)
        let at = changed as unknown as Record<string | number, unknown>
        for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
        at[path.at(-1)!] = replacement
        if (isRun(changed)) expect(runSchema.safeParse(changed).success).toBe(true)
        // The schema also takes absent lists; where both see a list they agree.
        else if (replacement !== undefined) expect(runSchema.safeParse(changed).success).toBe(false)
      }),
      { numRuns: 3000 },
    )
  })
})
