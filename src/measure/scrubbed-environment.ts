import { Problem } from '../core/model/problem.js'

/** What the environment of a measured command is made of. */
export interface EnvironmentSources {
  /** The environment of this process. */
  readonly inherited: Readonly<Record<string, string | undefined>>
  /** `env:` of the suite; wins over what is inherited. */
  readonly suite: Readonly<Record<string, string>>
}

/**
 * Names that carry this action's inputs, its token, the runner's service addresses, the files by which a step speaks
 * to the runner, and git credentials passed by environment. Windows ignores case in names, so case is ignored here.
 * RUNNER_TRACKING_ID is not among them: the runner finds orphans by it.
 */
const withheld =
  /^(?:INPUT_.*|ACTIONS_.*|GITHUB_(?:TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|GIT_CONFIG_(?:COUNT|KEY_.*|VALUE_.*|PARAMETERS))$/i

/**
 * The environment of setup and benchmark commands: what is inherited without the names above, then the suite's own,
 * and `NOISEGATE=1`. This keeps accidents out; it is no security boundary (a command can read its parent's).
 *
 * @throws Problem (usage) for a name or value that no process can be given.
 */
export function scrubbedEnvironment({
  inherited,
  suite,
}: EnvironmentSources): Readonly<Record<string, string>> {
  // Without a prototype, `__proto__` is a name like any other.
  const environment: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(inherited)) {
    if (value !== undefined && !withheld.test(name)) environment[name] = value
  }
  for (const [name, value] of Object.entries(suite)) {
    assertPossible(name, value)
    environment[name] = value
  }
  environment.NOISEGATE = '1'
  return environment
}

function assertPossible(name: string, value: string): void {
  if (name !== '' && !/[=\0]/.test(name) && !value.includes('\0')) return
  throw new Problem({
    kind: 'usage',
    what: `\`env\` holds the variable ${JSON.stringify(name.slice(0, 100))}, which no process can be given`,
    expected: 'a name without `=`, and name and value without a zero byte',
  })
}
