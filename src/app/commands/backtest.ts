import { resolve } from 'node:path'
import type { Config } from '../../config/config.js'
import type { Backtest } from '../../core/backtest/backtest.js'
import type { ReplaySettings } from '../../core/backtest/replay-settings.js'
import { suggestConfig } from '../../core/backtest/suggest-config.js'
import { RUNS_TO_GATE } from '../../core/decide/outcome.js'
import type { BacktestReport } from '../../core/model/backtest-report.js'
import type { CompareMode } from '../../core/model/policy.js'
import { Problem } from '../../core/model/problem.js'
import { plural } from '../../core/units/plural.js'
import { systemClock } from '../../platform/clock.js'
import { renderBacktestHtml } from '../../reports/backtest-html.js'
import { renderBacktestTerminal } from '../../reports/backtest-terminal.js'
import { renderDocument } from '../../reports/json.js'
import { renderSuggestedConfig } from '../../reports/suggested-config.js'
import { WINDOW_LIMIT } from '../../stores/baseline-window.js'
import { openStore } from '../../stores/open-store.js'
import type { BacktestLine } from '../command-line.js'
import { type Host, write } from '../host.js'
import { localRepository } from '../local-repository.js'
import { type History, readHistory, storeHistory } from '../read-history.js'
import { readPolicy } from '../read-policy.js'
import { renderWarning } from '../render-warning.js'
import { replayHistory } from '../replay-history.js'
import type { HistoryPlace } from '../replay-thread.js'
import { terminalOptions } from '../show-report.js'
import { writeText } from '../write-report-files.js'

/**
 * `noisegate backtest`: a history replayed as if the gate had run at each point. Exit 0 whatever it found, 3 where nothing
 * could be judged.
 */
export async function backtestCommand(line: BacktestLine, host: Host): Promise<number> {
  const { suite: _, ...inputs } = line.inputs
  const config = await readPolicy(inputs, host)
  const settings: ReplaySettings = {
    policy: config.policy,
    sizes: line.sizes,
    level: line.level,
    window: WINDOW_LIMIT,
  }
  if (line.verbosity !== 'quiet')
    for (const warning of uselessInputs(line, config)) host.stderr.write(renderWarning('warning', warning))
  const { report, label } = await replayed(line, settings, { host, config })
  await show(report, { line, label, host, compare: chosenMode(line, config) })
  return 0
}

interface Around {
  readonly host: Host
  readonly config: Config
}

async function replayed(
  line: BacktestLine,
  settings: ReplaySettings,
  { host, config }: Around,
): Promise<{ readonly report: BacktestReport; readonly label: string }> {
  const filter = {
    ...(line.branch === undefined ? {} : { branch: line.branch }),
    ...(line.inputs.suite === undefined ? {} : { suite: line.inputs.suite }),
  }
  if (line.history !== undefined) {
    const history = await readHistory(line.history, host.cwd, filter)
    const place = { history: line.history, cwd: host.cwd, filter }
    return { report: await replayAll(history, settings, place), label: history.label }
  }
  const store = await openStore(config.store, {
    workingDirectory: host.cwd,
    repository: () => localRepository(host),
    clock: systemClock,
  })
  try {
    const history = storeHistory(store, filter)
    return { report: await replayAll(history, settings), label: history.label }
  } finally {
    await store.close()
  }
}

async function replayAll(
  history: History,
  settings: ReplaySettings,
  place?: HistoryPlace,
): Promise<BacktestReport> {
  const sum = await replayHistory(history, settings, place)
  const { unknownUnits, warnings } = history
  if (sum.comparisons === 0) throw nothingJudged(history.label, sum)
  return sum.report({ unknownUnits, warnings })
}

function nothingJudged(label: string, { runs, longest }: Pick<Backtest, 'runs' | 'longest'>): Problem {
  if (runs === 0) {
    return new Problem({
      kind: 'measurement',
      what: `${label} holds no runs to replay`,
      remedy:
        'Name the store directory itself, such as .noisegate; record runs with `noisegate run --record`; or check --branch and --suite',
    })
  }
  return new Problem({
    kind: 'measurement',
    what: `${label} is too short: ${plural(runs, 'run')}, the longest series has ${longest}`,
    expected: `a gated series with at least ${RUNS_TO_GATE + 1} runs on one kind of machine`,
    remedy: 'Record more runs, or import an older history',
  })
}

/** The mode that flag or file names; the default one is no choice. */
function chosenMode({ inputs }: BacktestLine, { policy }: Config): CompareMode | undefined {
  const isChosen = inputs.compare !== undefined || policy.gate.compare !== 'auto'
  return isChosen ? policy.gate.compare : undefined
}

/** What `run` obeys and a replay cannot: said, so that nobody tunes it here. */
const WITHOUT_EFFECT = ['setup', 'parser', 'results', 'rounds', 'time-limit', 'working-directory', 'shell']

function uselessInputs({ inputs }: BacktestLine, { policy }: Config) {
  const names = [...WITHOUT_EFFECT, 'base', 'confirm', 'fail-on'].filter((name) => inputs[name] !== undefined)
  return [
    ...names.map((name) => ({ message: `--${name} changes nothing in a replay` })),
    ...(policy.gate.noiseFloor === 'measured'
      ? [{ message: 'gate.noise-floor: measured is not replayed; thresholds are those of rules and gate' }]
      : []),
  ]
}

interface Shown {
  readonly line: BacktestLine
  readonly label: string
  readonly host: Host
  readonly compare: CompareMode | undefined
}

async function show(report: BacktestReport, { line, label, host, compare }: Shown): Promise<void> {
  const config = suggestConfig(report, compare)
  const yaml = renderSuggestedConfig(config, report)
  const json = () => renderDocument({ ...report, suggestedConfig: yaml })
  const text = () => renderBacktestTerminal(report, config, { history: label, ...terminalOptions(host) })
  const { jsonFile, html } = line
  if (jsonFile !== undefined) await writeText(resolve(host.cwd, jsonFile), json())
  if (html !== undefined)
    await writeText(resolve(host.cwd, html), renderBacktestHtml(report, { history: label, config }))
  await write(host.stdout, line.output === 'json' ? json() : line.output === 'suggest' ? yaml : text())
}
