import * as z from 'zod/mini'

const names = z.record(z.string(), z.string())
const position = { line: z.optional(z.int()), column: z.optional(z.int()) }
const location = z.object({ file: z.string(), ...position })
const warning = z.object({ message: z.string(), file: z.optional(z.string()), ...position })
const share = z.number().check(z.minimum(0), z.maximum(1))
const filled = z.string().check(z.minLength(1))
const time = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'expected a time in ISO 8601, UTC'))
const seriesName = { benchmark: z.string(), parameters: names, metric: filled }

const commit = z.object({ sha: filled, ref: z.optional(z.string()), time: z.optional(time) })

const environment = z.object({
  os: z.string(),
  arch: z.string(),
  cpu: z.string(),
  cores: z.number().check(z.minimum(0)),
  image: z.string(),
  kernel: z.optional(z.string()),
  node: z.optional(z.string()),
  runner: z.optional(z.string()),
  toolchain: names,
  stratum: filled,
  witnesses: z.optional(z.object({ steal: z.optional(share), pressure: z.optional(share) })),
})

const series = z.object({
  ...seriesName,
  unit: z.string(),
  direction: z.enum(['lower', 'higher']),
  assume: z.optional(z.enum(['noisy', 'exact'])),
  primary: z.optional(z.boolean()),
  found: z.optional(z.boolean()),
  location: z.optional(location),
  rounds: z.array(z.array(z.number()).check(z.minLength(1))).check(z.minLength(1)),
})

const verdict = z.object({ ...seriesName, verdict: z.string(), change: z.optional(z.number()) })
const step = z.object({ ...seriesName, run: filled, change: z.number(), pValue: z.number() })

/** `noisegate.run/1` as it is read: unknown keys are ignored, what a reader cannot do without is required. */
export const runSchema = z.object({
  schema: z.literal('noisegate.run/1'),
  id: filled,
  suite: z.string(),
  branch: z.string(),
  commit,
  startedAt: time,
  trigger: z.string(),
  attempt: z.int().check(z.minimum(1)),
  parser: z.optional(z.string()),
  environment,
  series: z.array(series),
  verdicts: z._default(z.array(verdict), []),
  accepted: z._default(z.array(verdict), []),
  steps: z._default(z.array(step), []),
  warnings: z._default(z.array(warning), []),
})
