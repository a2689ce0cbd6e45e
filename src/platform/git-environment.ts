/**
 * Variables of git that say how to reach a remote, where user configuration is, or what to trace. Every other `GIT_*`
 * (GIT_DIR, GIT_INDEX_FILE, GIT_OBJECT_DIRECTORY, GIT_AUTHOR_NAME, ...) would turn a call towards another repository
 * or change what it writes.
 */
const KEPT =
  /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|SSL_[A-Z_]+|HTTP_[A-Z_]+|PROXY_COMMAND|PROXY_SSL_[A-Z_]+|ALLOW_PROTOCOL|EXEC_PATH|TRACE[0-9A-Z_]*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/

/**
 * The environment for git: the given one without the variables of git that redirect it, with messages in English
 * (they are classified), no question at a terminal and no lock taken for convenience.
 * System and user configuration stay: proxies, certificates, `insteadOf` and credential helpers live there.
 */
export function gitEnvironment(environment: Readonly<NodeJS.ProcessEnv>): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name))
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  }
}

/** A partial clone then says that an object is missing instead of fetching it unasked (git 2.45 or newer). */
export const NO_LAZY_FETCH: Readonly<Record<string, string>> = { GIT_NO_LAZY_FETCH: '1' }

/** Configuration for one call: several values of one key are kept in order. */
export type GitSettings = readonly (readonly [key: string, value: string])[]

/**
 * Configuration as environment variables, so that no value stands in an argument list or a file.
 * Counts on from what the given environment already passes that way.
 */
export function settingsEnvironment(
  settings: GitSettings,
  environment: Readonly<NodeJS.ProcessEnv>,
): Record<string, string> {
  const first = Number.parseInt(environment.GIT_CONFIG_COUNT ?? '0', 10) || 0
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ])
  return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(first + settings.length) }
}
