import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'

/** What the modules of one folder may import; the longest matching `folder` wins. */
export interface FolderRule {
  readonly folder: string
  /** Folders of `src` it may import from, beside itself. */
  readonly sources: readonly string[]
  readonly packages: readonly string[]
  readonly node: 'none' | 'any' | readonly string[]
  /** No clock, randomness, console, environment or default locale either. */
  readonly pure: boolean
  readonly reason: string
}

const decisionIsPure = 'the decision must be provable without a machine, so the core is pure'

/** The table of the architecture document, as data. */
export const rules: readonly FolderRule[] = [
  {
    folder: 'core/stats',
    sources: ['core/units'],
    packages: ['simple-statistics'],
    node: 'none',
    pure: true,
    reason: decisionIsPure,
  },
  {
    folder: 'core/units',
    sources: ['core/stats', 'core/model'],
    packages: ['simple-statistics'],
    node: 'none',
    pure: true,
    reason: decisionIsPure,
  },
  { folder: 'core', sources: ['core'], packages: [], node: 'none', pure: true, reason: decisionIsPure },
  {
    folder: 'parsers',
    sources: ['core'],
    packages: ['jsonc-parser', 're2js', 'saxes'],
    node: 'none',
    pure: true,
    reason: 'a parser maps bytes to measurements, so that every fixture replays it',
  },
  {
    folder: 'profiles',
    sources: ['core', 'parsers/shared'],
    packages: ['pprof-format', 'jsonc-parser'],
    node: ['node:zlib'],
    pure: true,
    reason: 'a profile format maps bytes to stacks, so that every fixture replays it',
  },
  {
    folder: 'reports',
    sources: ['core'],
    packages: [],
    node: 'none',
    pure: true,
    reason: 'a reporter must not change a verdict, nor depend on where it runs',
  },
  {
    folder: 'config',
    sources: ['core'],
    packages: ['yaml', 'zod/mini', 'fastest-levenshtein'],
    node: 'none',
    pure: true,
    reason: 'a configuration means the same everywhere',
  },
  {
    folder: 'measure',
    sources: ['core', 'config', 'platform'],
    packages: ['tinyglobby'],
    node: 'any',
    pure: false,
    reason: 'measuring knows processes, not parsers, stores or reports',
  },
  {
    folder: 'stores',
    sources: ['core', 'config', 'platform'],
    packages: ['zod/mini', 'zod/v4/locales/en.js', 'jsonc-parser', 'exponential-backoff'],
    node: 'any',
    pure: false,
    reason: 'a store keeps runs and knows nothing of who asks',
  },
  {
    folder: 'publish',
    sources: ['core', 'platform'],
    packages: [],
    node: 'any',
    pure: false,
    reason: 'delivery is isolated, so that it cannot change the outcome',
  },
  {
    folder: 'platform',
    sources: ['core/model'],
    packages: [
      '@actions/core',
      '@actions/github',
      '@actions/exec',
      '@octokit/plugin-retry',
      '@octokit/plugin-throttling',
      'cli-progress',
    ],
    node: 'any',
    pure: false,
    reason: 'the platform is the only importer of the toolkits and knows no domain',
  },
  {
    folder: 'app',
    sources: ['core', 'parsers', 'profiles', 'reports', 'config', 'measure', 'stores', 'publish', 'platform'],
    packages: ['tinyglobby'],
    node: 'any',
    pure: false,
    reason: 'a use case is a table of contents over the parts below it',
  },
  {
    folder: '',
    sources: ['app', 'core/model', 'platform', 'config'],
    packages: [],
    node: ['node:os'],
    pure: false,
    reason: 'an entry only starts a use case and maps its outcome to an exit code',
  },
]

/** Names that make a pure module depend on the machine, the moment or the user's locale. */
const impure =
  /\b(?:Date\.now|new Date\(\)|performance\.now|Math\.random|process\.(?:env|argv|exit|cwd|std|platform|arch|hrtime|pid|version|on|memoryUsage|cpuUsage)\b|console\.|globalThis\.|crypto\.|toLocale\w+|localeCompare|Intl\.\w+\(\)|setTimeout|setInterval|fetch\()/

export interface Violation {
  readonly file: string
  readonly problem: string
  readonly reason: string
}

/** Import specifiers of a module: static, type-only, re-export and dynamic, over several lines too. */
export function importsOf(source: string): string[] {
  const code = withoutComments(source)
  // Between the keyword and `from` stand names, braces, commas and stars only; anything else is other code.
  // Between the keyword and `from` stand names, braces, commas and stars only; anything else is other code.
  const patterns = [
    /^\s*(?:import|export)\b[\w$\s{},*]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
  ]
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1]!))
}

/** Every broken rule under `root` (a `src` folder). */
export function violations(root: string): Violation[] {
  return readdirSync(root, { recursive: true })
    .map((name) => String(name).split(sep).join('/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => violationsOf(root, name))
}

function violationsOf(root: string, name: string): Violation[] {
  const source = readFileSync(join(root, name), 'utf8')
  const rule = ruleOf(name)
  const broken = importsOf(source).flatMap((specifier) => problemOf(rule, root, name, specifier) ?? [])
  const word = rule.pure ? impure.exec(withoutStrings(withoutComments(source))) : null
  const problems = word === null ? broken : [...broken, `uses ${word[0]}`]
  return problems.map((problem) => ({ file: name, problem, reason: rule.reason }))
}

function ruleOf(name: string): FolderRule {
  const folder = posix.dirname(name)
  return rules.find(
    (rule) => rule.folder === '' || folder === rule.folder || folder.startsWith(`${rule.folder}/`),
  )!
}

function problemOf(rule: FolderRule, root: string, name: string, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) {
    const allowed = rule.node === 'any' || (rule.node !== 'none' && rule.node.includes(specifier))
    return allowed ? undefined : `imports ${specifier}`
  }
  if (!specifier.startsWith('.'))
    return rule.packages.includes(specifier) ? undefined : `imports the package ${specifier}`
  const target = relative(root, join(root, dirname(name), specifier))
    .split(sep)
    .join('/')
  const within = (folder: string) => target === folder || target.startsWith(`${folder}/`)
  if (rule.folder === '' ? !target.includes('/') : within(rule.folder)) return undefined
  return rule.sources.some(within) ? undefined : `imports ${target}`
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
}

function withoutStrings(code: string): string {
  return code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
}
