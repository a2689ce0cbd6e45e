import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Comparison, Report } from '../../src/core/model/report.js'
import type { Run } from '../../src/core/model/run.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Output captured from real tools. */
export const FIXTURES = join(ROOT, '__tests__', 'fixtures')

/** The bundle under test: the committed one, or a fresh build that NOISEGATE_DIST names. */
export const BUNDLE = process.env.NOISEGATE_DIST ?? join(ROOT, 'dist')

/** How one process of the bundle ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  /** Called with the process once it runs, to send it signals. */
  readonly started?: (child: ChildProcess) => void
}

/** A folder of its own with a git repository of one commit, and the real command line in it. */
export interface Project {
  readonly path: string
  /** Writes files, by path relative to the project. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void
  /** `node <bundle>/cli.js ARGS` in the project; `run` compares with stored runs unless it says otherwise. */
  noisegate(args: readonly string[], options?: RunOptions): Promise<Ended>
  /** The same with `--json`: the one document on standard output. */
  report(args: readonly string[], options?: RunOptions): Promise<Ended & { readonly report: Report }>
  /** `node <bundle>/index.js` with a runner's environment, `inputs` by name, and no token. */
  action(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>): Promise<Ended>
  git(...args: string[]): string
  /** Every file below a folder with the digest of its bytes; undefined where there is no folder. */
  digest(folder?: string): Readonly<Record<string, string>> | undefined
  /** Runs stored below a folder, in the order of their file names. */
  stored(folder?: string): readonly Run[]
  remove(): void
}

/** Makes a project outside the checkout of Noisegate. */
export function createProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'noisegate-bad-input-'))
  const path = join(folder, 'project')
  for (const name of ['project', 'home', 'tmp']) mkdirSync(join(folder, name))
  const environment = {
    ...{
      PATH: process.env.PATH ?? '',
      HOME: join(folder, 'home'),
      TMPDIR: join(folder, 'tmp'),
      LANG: 'C.UTF-8',
    },
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    ...{ GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@t.invalid' },
    ...{ GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@t.invalid' },
  }
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: path,
      env: environment,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout
  }
  const noisegate: Project['noisegate'] = ([command = '', ...others], options = {}) => {
    const stored = command === 'run' && !others.includes('--compare') ? ['--compare', 'history'] : []
    const words = [command, ...stored, ...others]
    const place = { cwd: path, env: { ...environment, ...options.env } }
    return run([join(BUNDLE, 'cli.js'), ...words], place, options)
  }
  git('init', '--quiet', '--initial-branch=main')
  git('commit', '--quiet', '--allow-empty', '-m', 'start')
  return {
    path,
    git,
    noisegate,
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true })
        writeFileSync(join(path, name), content)
      }
    },
    async report(args, options) {
      const [first = '', ...others] = args
      const ended = await noisegate([first, '--json', '--quiet', ...others], options)
      if (ended.stdout === '') throw new Error(`no report; standard error: ${ended.stderr}`)
      return { ...ended, report: JSON.parse(ended.stdout) as Report }
    },
    action: (inputs, env) =>
      run([join(BUNDLE, 'index.js')], {
        cwd: path,
        env: { ...environment, ...runner(folder, path), ...inputNames(inputs), ...env },
      }),
    digest: (name = '.noisegate') => digest(join(path, name)),
    stored: (name = '.noisegate') => stored(join(path, name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Errors of a document against a published schema (`report`, `run`, `measurements`); empty where it is valid. */
export function schemaErrors(name: string, document: unknown): readonly unknown[] {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schema', `${name}.schema.json`), 'utf8'))
  const Validator = schema.$schema.includes('2020-12') ? Ajv2020 : Ajv
  const validate = new Validator({ allErrors: true, strict: false }).compile(schema)
  return validate(document) ? [] : (validate.errors ?? [])
}

/** The only row of a benchmark and metric. */
export function row(report: Report, benchmark: string, metric = 'time'): Comparison {
  const rows = report.comparisons.filter((one) => one.benchmark === benchmark && one.metric === metric)
  if (rows.length !== 1) throw new Error(`${rows.length} rows of ${benchmark} ${metric}`)
  return rows[0]!
}

/** Output of `go test -bench` for one package; `rows` hold everything behind the name's tab. */
export function goOutput(pkg: string, rows: readonly (readonly [name: string, columns: string])[]): string {
  const lines = rows.map(([name, columns]) => `${name} \t    1000\t ${columns}`)
  return `goos: linux\ngoarch: amd64\npkg: ${pkg}\n${lines.join('\n')}\nPASS\nok  \t${pkg}\t1.2s\n`
}

/** A configuration file with one suite for each name: `cat <name>.txt`, or the command given. */
export function suitesConfig(
  suites: Readonly<Record<string, string | undefined>>,
  rest: object = {},
): string {
  const list = Object.entries(suites).map(([name, command]) => ({
    name,
    run: command ?? `cat '${name}.txt'`,
  }))
  // JSON is YAML.
  return JSON.stringify({ suites: list, ...rest })
}

interface Place {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

function run(
  argv: readonly string[],
  place: Place,
  { stdin = '', started }: RunOptions = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, { ...place, stdio: ['pipe', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
    started?.(child)
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
}

/** A push to the default branch, as the runner describes it, before `env` says otherwise. */
function runner(folder: string, workspace: string): Readonly<Record<string, string>> {
  const file = (name: string, content = '') => {
    const path = join(folder, 'tmp', name)
    writeFileSync(path, content)
    return path
  }
  const repository = {
    name: 'sample',
    full_name: 'octo/sample',
    owner: { login: 'octo' },
    default_branch: 'main',
  }
  const event = { ref: 'refs/heads/main', repository, forced: false, deleted: false }
  return {
    ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: join(folder, 'tmp') },
    ...{ GITHUB_REPOSITORY: 'octo/sample', GITHUB_REPOSITORY_OWNER: 'octo', GITHUB_JOB: 'gate' },
    ...{ GITHUB_SERVER_URL: 'https://github.invalid', GITHUB_API_URL: 'https://api.github.invalid' },
    ...{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_WORKFLOW: 'performance' },
    ...{ GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_RUN_NUMBER: '1', GITHUB_ACTION: 'noisegate' },
    ...{ RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', ImageOS: 'ubuntu24', RUNNER_NAME: 'r' },
    ...{ GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)), GITHUB_OUTPUT: file('output') },
    ...{ GITHUB_STEP_SUMMARY: file('summary'), GITHUB_STATE: file('state'), GITHUB_ENV: file('env') },
  }
}

function inputNames(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function digest(folder: string): Readonly<Record<string, string>> | undefined {
  if (!existsSync(folder)) return undefined
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
  return Object.fromEntries(filesBelow(folder).map((file) => [relative(folder, file), hash(file)]))
}

function stored(folder: string): readonly Run[] {
  if (!existsSync(folder)) return []
  const name = (file: string) => file.slice(file.lastIndexOf('/') + 1)
  return filesBelow(folder)
    .toSorted((one, next) => (name(one) < name(next) ? -1 : 1))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Run)
}
