import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Settings } from '../config/read-inputs.js'
import { runnerEcho } from '../measure/output-echo.js'
import type { GithubContext } from '../platform/github-context.js'
import { createProgress } from '../platform/progress.js'
import type { EventMeaning } from './gate-context.js'
import { logFileName } from './log-file-name.js'
import { createMeasureTools } from './measure-tools.js'
import { createMeasurer, type Measurer } from './measurer.js'
import type { ActionHost } from './run-action.js'

export interface ActionMeasurerInput {
  readonly host: ActionHost
  readonly github: GithubContext
  readonly settings: Settings
  readonly meaning: EventMeaning
}

/** Environment variables of a runner whose values are secrets: what a benchmark prints of them is masked everywhere. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD/i
/** Shorter values match by chance and give nothing away. */
const SHORTEST_SECRET = 8

/** Measures suites in the checkout, echoing what they print where no workflow command of theirs is obeyed. */
export async function actionMeasurer({
  host,
  github,
  settings,
  meaning,
}: ActionMeasurerInput): Promise<Measurer> {
  const tools = await createMeasureTools(host.env)
  const progress = await createProgress({ stream: process.stderr, style: 'lines' })
  const token = settings.githubToken
  const secrets = secretsOf(host.env)
  const echo = runnerEcho(
    (text) => process.stdout.write(text),
    () => randomBytes(16).toString('hex'),
  )
  return createMeasurer(tools, (suite, stage) => ({
    identity: {
      // A matrix runs several jobs in one workflow run; the id tells them apart.
      id: `${github.runId}.${settings.id}`,
      branch: meaning.branch,
      commit: meaning.candidate,
      trigger: meaning.trigger,
      attempt: github.attempt,
    },
    logPath: join(host.env.RUNNER_TEMP ?? '.', 'noisegate', 'logs', logFileName(`${suite.name}.${stage}`)),
    inherited: host.env,
    secrets: token === undefined || secrets.includes(token) ? secrets : [...secrets, token],
    echo,
    onProgress: (event) => progress.on(event),
    signal: host.signal,
  }))
}

function secretsOf(env: ActionHost['env']): string[] {
  const values = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= SHORTEST_SECRET && SECRET_NAME.test(name) ? [value] : [],
  )
  return [...new Set(values)]
}
