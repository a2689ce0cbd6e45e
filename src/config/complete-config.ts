import type { Budget, GatePolicy, Rule } from '../core/model/policy.js'
import type { Config, ProfileConfig, StoreConfig, SuiteConfig } from './config.js'
import type { BudgetEntry, ConfigFile, RuleEntry, SuiteEntry } from './config-schema.js'
import {
  GATE_DEFAULTS,
  PAIRED_ROUNDS,
  PROFILE_DEFAULTS,
  SHELL,
  STORE_BRANCH,
  STORE_PATH,
  TIME_LIMIT_MS,
  TIMEOUT_MS,
} from './defaults.js'
import { readProfileChoice } from './profile-choice.js'

/** Where entry `index` of the list `key` stands in the file; `{}` where it comes from no file. */
export type Locate = (
  key: 'suites' | 'rules' | 'budgets',
  index: number,
) => { readonly file?: string; readonly line?: number }

/** What only the caller knows of a configuration that is about to be completed. */
export interface Completion {
  readonly locate: Locate
  readonly failOn?: GatePolicy['failOn']
  /** The store when neither file nor input names one: `branch` in the action, `directory` in the command line. */
  readonly storeKind: StoreConfig['kind']
  readonly warnings: Config['warnings']
}

/** A checked file (or inputs in its form) with every default filled in. */
export function completeConfig(file: ConfigFile, completion: Completion): Config {
  const { locate } = completion
  return {
    suites: (file.suites ?? []).map((entry, i) => completeSuite(entry, locate('suites', i))),
    policy: {
      gate: completeGate(file.gate, completion.failOn),
      rules: (file.rules ?? []).map((entry, i) => completeRule(entry, locate('rules', i))),
      budgets: (file.budgets ?? []).map((entry, i) => completeBudget(entry, locate('budgets', i))),
      renamed: file.renamed ?? {},
      removed: file.removed ?? [],
    },
    store: {
      // Kinds that this version lacks were refused before.
      kind: file.store === 'branch' || file.store === 'directory' ? file.store : completion.storeKind,
      branch: file['store-branch'] ?? STORE_BRANCH,
      path: file['store-path'] ?? STORE_PATH,
    },
    ...present({ reference: file.reference }),
    warnings: completion.warnings,
  }
}

function completeSuite(entry: SuiteEntry, position: ReturnType<Locate>): SuiteConfig {
  return {
    name: entry.name,
    ...present({ setup: entry.setup, results: entry.results, filter: entry.filter }),
    ...present({ identity: entry.identity }),
    profile: completeProfile(entry.profile),
    run: { kind: 'shell', line: entry.run },
    parser: entry.parser ?? 'auto',
    ...present({ parserOptions: entry['parser-options'] }),
    rounds: completeRounds(entry.rounds),
    timeLimitMs: entry['time-limit'] ?? TIME_LIMIT_MS,
    timeoutMs: entry.timeout ?? Math.min(TIMEOUT_MS, entry['time-limit'] ?? TIMEOUT_MS),
    outputs: entry.outputs ?? [],
    paths: entry.paths ?? [],
    env: entry.env ?? {},
    workingDirectory: entry['working-directory'] ?? '.',
    shell: entry.shell ?? SHELL,
    ...present({ cpus: entry.cpus, nice: entry.nice }),
    ...position,
  }
}

function completeProfile(profile: SuiteEntry['profile']): ProfileConfig {
  const given = typeof profile === 'string' ? { run: profile } : (profile ?? {})
  const choice = given.run === undefined ? PROFILE_DEFAULTS.choice : readProfileChoice(given.run, 'profile')
  return {
    // A text that is no choice was refused before.
    choice: 'kind' in choice ? choice : PROFILE_DEFAULTS.choice,
    rounds: given.rounds ?? PROFILE_DEFAULTS.rounds,
    timeLimitMs: given['time-limit'] ?? PROFILE_DEFAULTS.timeLimitMs,
  }
}

function completeRounds(rounds: SuiteEntry['rounds']): SuiteConfig['rounds'] {
  const given = typeof rounds === 'number' ? { history: rounds } : (rounds ?? {})
  return {
    ...present({ history: given.history }),
    screen: given.screen ?? PAIRED_ROUNDS.screen,
    remeasure: given.remeasure ?? PAIRED_ROUNDS.remeasure,
  }
}

function completeGate(gate: ConfigFile['gate'], failOn: GatePolicy['failOn'] | undefined): GatePolicy {
  return {
    threshold: gate?.threshold ?? GATE_DEFAULTS.threshold,
    alpha: gate?.alpha ?? GATE_DEFAULTS.alpha,
    inconclusive: failOn === 'inconclusive' ? 'fail' : (gate?.inconclusive ?? GATE_DEFAULTS.inconclusive),
    missing: gate?.missing ?? GATE_DEFAULTS.missing,
    compare: gate?.compare ?? GATE_DEFAULTS.compare,
    confirm: gate?.confirm ?? GATE_DEFAULTS.confirm,
    noiseFloor: gate?.['noise-floor'] ?? GATE_DEFAULTS.noiseFloor,
    failOn: failOn ?? GATE_DEFAULTS.failOn,
  }
}

function completeRule(entry: RuleEntry, position: ReturnType<Locate>): Rule {
  return {
    match: entry.match ?? '**',
    ...present({
      metric: entry.metric,
      threshold: entry.threshold,
      exactThreshold: entry['exact-threshold'],
    }),
    ...present({
      floor: entry.floor?.value,
      assume: entry.assume,
      direction: entry.direction,
      gate: entry.gate,
    }),
    ...position,
  }
}

function completeBudget(entry: BudgetEntry, position: ReturnType<Locate>): Budget {
  const limits = present({ max: entry.max?.value, min: entry.min?.value })
  return { match: entry.match ?? '**', metric: entry.metric, ...limits, ...position }
}

/** The keys that have a value: absent stays absent, as `exactOptionalPropertyTypes` wants it. */
function present<T extends Readonly<Record<string, unknown>>>(
  values: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>
  }
}
