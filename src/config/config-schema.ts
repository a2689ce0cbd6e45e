import * as z from 'zod/mini'
import { PROFILE_FORM } from './profile-choice.js'
import { scalar } from './scalar.js'
import { amount, duration, level, percentage, roundCount } from './scalars.js'

const ACTIONS = ['pass', 'warn', 'fail'] as const

function text(description: string) {
  return z.string().check(z.minLength(1), z.meta({ description }))
}

function choice<const T extends readonly [string, ...string[]]>(values: T, description: string) {
  return z.enum(values).check(z.meta({ description }))
}

/** Matching takes pattern length x name length steps, so a pattern is bounded; names are not. */
const LONGEST_PATTERN = 500

const nameGlob = z.string().check(
  z.minLength(1),
  z.maxLength(LONGEST_PATTERN),
  z.meta({
    description: 'Name glob over benchmark names: * within a segment, ** anything, no negation.',
  }),
)
const metricName = text('Metric name, such as time or allocations; a tool may have metrics of its own.')

const roundsShape = {
  history: z.optional(scalar(roundCount('Rounds of a run that is compared with stored runs.', 'any'))),
  screen: z.optional(scalar(roundCount('Paired rounds to screen every series; even.', 'even'))),
  remeasure: z.optional(scalar(roundCount('Paired rounds to re-measure suspects; even.', 'even'))),
}

const PROFILE_RUN = `${PROFILE_FORM}.`

const profileShape = {
  run: z.optional(text(PROFILE_RUN)),
  rounds: z.optional(scalar(roundCount('Profiled rounds of base and of head; default 5.', 'any'))),
  'time-limit': z.optional(scalar(duration('For all profiling of the suite; default 5m.'))),
}

/** Keys of one entry of `suites:`. */
export const suiteShape = {
  name: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(100),
      z.meta({ description: 'Names the suite; unique, part of the history.' }),
    ),
  setup: z.optional(text('Command that prepares a tree, once before its rounds: npm ci.')),
  run: text('The benchmark command, run by bash -eo pipefail; {filter} is where the filter goes.'),
  results: z.optional(
    text(
      'File, glob or directory that the command writes; default standard output. Deleted before each round.',
    ),
  ),
  parser: z.optional(text('Parser of the output; default auto, which recognises it. See noisegate parsers.')),
  'parser-options': z.optional(
    z
      .record(z.string(), z.string())
      .check(z.meta({ description: 'Options of the parser, such as pattern of regex; values are text.' })),
  ),
  filter: z.optional(text("Template of the argument that selects benchmarks, such as -t '{names|regex}'.")),
  rounds: z.optional(
    z
      .union([scalar(roundCount('Short for {history: N}.', 'any')), z.strictObject(roundsShape)])
      .check(z.meta({ description: 'Fresh processes of the command.' })),
  ),
  'time-limit': z.optional(scalar(duration('For all rounds of the suite; default 20m.'))),
  timeout: z.optional(scalar(duration('For one round; default 10m.'))),
  outputs: z.optional(
    z
      .array(text('File or glob.'))
      .check(z.meta({ description: 'Build outputs whose equality makes measuring unnecessary.' })),
  ),
  identity: z.optional(text('Command that prints what tells the two arms apart.')),
  paths: z.optional(
    z.array(text('File glob.')).check(z.meta({ description: 'A change outside these skips the suite.' })),
  ),
  profile: z.optional(
    z
      .union([text(PROFILE_RUN), z.strictObject(profileShape)])
      .check(
        z.meta({ description: 'How confirmed regressions are profiled, in base and head; default auto.' }),
      ),
  ),
  env: z.optional(
    z
      .record(z.string(), z.string())
      .check(z.meta({ description: 'Environment variables of setup and run; values are text.' })),
  ),
  'working-directory': z.optional(text('Folder in which setup and run start, relative to the checkout.')),
  shell: z.optional(text('Interpreter of setup and run; default bash.')),
  cpus: z.optional(
    text(
      'Processors that paired rounds are pinned to, as taskset takes them, such as "1" or 0,2-3; Linux.',
    ).check(z.regex(/^\d{1,4}(?:-\d{1,4})?(?:,\d{1,4}(?:-\d{1,4})?)*$/)),
  ),
  nice: z.optional(
    z.int().check(z.gte(-20), z.lte(19), z.meta({ description: 'Niceness of paired rounds, -20 to 19.' })),
  ),
}

/** Keys of `gate:`. */
export const gateShape = {
  threshold: z.optional(scalar(percentage('Smallest relative change the project cares about; default 5%.'))),
  alpha: z.optional(scalar(level('One-sided level of every test; default 0.01.'))),
  inconclusive: z.optional(
    choice(ACTIONS, 'What a row that cannot be decided does to the outcome; default warn.'),
  ),
  missing: z.optional(
    choice(ACTIONS, 'What a benchmark does that the baseline has and the candidate lacks; default fail.'),
  ),
  compare: z.optional(choice(['auto', 'history', 'paired'], 'Which evidence decides; default auto.')),
  'noise-floor': z.optional(
    choice(
      ['measured', 'off'],
      'measured raises each threshold to what noisegate aa saw identical code do; default off.',
    ),
  ),
  confirm: z.optional(
    choice(['off', 'required'], 'Whether a regression needs a second machine; default off.'),
  ),
}

const ruleShape = {
  match: z.optional(nameGlob),
  metric: z.optional(metricName),
  threshold: z.optional(scalar(percentage('Threshold of the series that match.'))),
  'exact-threshold': z.optional(
    scalar(
      percentage('Relative change that an exact metric may show; default 0, sizes and instructions 1%.'),
    ),
  ),
  floor: z.optional(scalar(amount('Smallest absolute change that counts; needs metric.'))),
  assume: z.optional(choice(['noisy', 'exact'], 'How the metric varies between runs of unchanged code.')),
  direction: z.optional(choice(['lower', 'higher'], 'Which way is better.')),
  gate: z.optional(
    z
      .boolean()
      .check(z.meta({ description: 'false reports the series and never fails for it; true gates it.' })),
  ),
}

const budgetShape = {
  match: z.optional(nameGlob),
  metric: metricName,
  max: z.optional(scalar(amount('Largest value that is accepted.'))),
  min: z.optional(scalar(amount('Smallest value that is accepted.'))),
}

/**
 * The configuration file: one definition for validation, for the types and for schema/config.schema.json. Input side:
 * what users write. Output side: units read, nothing defaulted, so that inputs can tell "absent" from "default".
 */
export const configSchema = z.strictObject({
  suites: z.optional(
    z.array(z.strictObject(suiteShape)).check(z.minLength(1), z.meta({ description: 'What to measure.' })),
  ),
  gate: z.optional(z.strictObject(gateShape).check(z.meta({ description: 'When the outcome is fail.' }))),
  rules: z.optional(
    z
      .array(z.strictObject(ruleShape))
      .check(z.meta({ description: 'Settings of some series; the first match wins.' })),
  ),
  budgets: z.optional(
    z.array(z.strictObject(budgetShape)).check(z.meta({ description: 'Absolute limits.' })),
  ),
  renamed: z.optional(
    z
      .record(z.string(), text('New name.'))
      .check(z.meta({ description: 'Benchmarks that changed their name: old name to new name.' })),
  ),
  removed: z.optional(
    z.array(nameGlob).check(z.meta({ description: 'Benchmarks whose disappearance is accepted.' })),
  ),
  reference: z.optional(
    text(
      'Tag, branch or commit, such as the last release: recording a run reports what drifted since; never gates.',
    ),
  ),
  store: z.optional(
    choice(
      ['branch', 'directory', 's3', 'cache'],
      'Where runs are kept; default branch in the action, directory in the command line.',
    ),
  ),
  'store-branch': z.optional(text('Branch of the branch store; default noisegate-data.')),
  'store-path': z.optional(text('Folder of the directory store; default .noisegate.')),
})

/** A configuration file as read: checked, units read, defaults not yet filled in. */
export type ConfigFile = z.output<typeof configSchema>

export type SuiteEntry = NonNullable<ConfigFile['suites']>[number]
export type RuleEntry = NonNullable<ConfigFile['rules']>[number]
export type BudgetEntry = NonNullable<ConfigFile['budgets']>[number]

/** JSON Schema (draft 2020-12) of the file as users write it, for completion in editors: schema/config.schema.json. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { io: 'input' }) as Record<string, unknown>
  return { $schema, title: 'Noisegate configuration (.github/noisegate.yml)', ...schema }
}
