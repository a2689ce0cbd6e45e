import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Warning } from '../../core/model/measurement.js'
import { type ArmPlace, type SharedInstall, strangerTree } from './shared-place.js'

const pythonTools =
  /(?:^|[\s/;&|(])(?:python[\d.]*|pytest|py\.test|asv|pyperf|uv|poetry|pdm|pipenv|rye|hatch|tox|nox)\b/
const pythonParsers: readonly string[] = ['pytest-benchmark', 'pyperf', 'asv']

/** Programs that run their arguments in an environment of their own. */
const launcher = /(?:^|[\s;&|(])(uv|poetry|pdm|pipenv|rye|hatch)\s+run\s/

/** A virtual environment that the command names, by a program in it or by its activation. */
const environmentFolder =
  /(?:^|[\s='"])((?:[^\s='"]*\/)?[^\s='"/]+)\/(?:bin|Scripts)\/(?:activate|python[\d.]*|pytest|py\.test|asv)\b/

/**
 * Prints as JSON every place from which the interpreter imports: its path with what .pth files added, what the finders
 * of editable installs (setuptools, scikit-build-core, meson-python) point at, .egg-link files, and where each installed
 * distribution came from (PEP 610): one that was installed from a folder is that folder's code, editable or not.
 */
const probe = `
import glob, importlib.metadata, json, os, sys
places = [p for p in sys.path if p]
found = [("import path", p) for p in places]
def strings(value, depth=0):
    if isinstance(value, (str, os.PathLike)): yield os.fspath(value)
    elif isinstance(value, dict) and depth < 4:
        for k, v in value.items():
            yield from strings(k, depth + 1); yield from strings(v, depth + 1)
    elif isinstance(value, (list, tuple, set)) and depth < 4:
        for v in value: yield from strings(v, depth + 1)
owners = list(sys.meta_path) + [m for n, m in list(sys.modules.items()) if n.startswith("__editable__") or n.endswith("_editable") or n.endswith("_editable_loader")]
for owner in owners:
    for s in strings(list(getattr(owner, "__dict__", {}).values())):
        if isinstance(s, str) and os.path.isabs(s): found.append(("editable install", s))
for p in places:
    for link in glob.glob(os.path.join(glob.escape(p), "*.egg-link")):
        with open(link, errors="replace") as f: found.append(("egg-link", f.readline().strip()))
for d in importlib.metadata.distributions():
    try: url = json.loads(d.read_text("direct_url.json") or "{}").get("url", "")
    except Exception: continue
    if url.startswith("file:"): found.append(("install of " + str(d.metadata["Name"]), url))
print("\\x1enoisegate:" + json.dumps({"executable": sys.executable, "found": found}))
`

/** Whether the suite is one of Python's. */
export function isPython({ session }: ArmPlace): boolean {
  return pythonParsers.includes(session.suite.parser) || pythonTools.test(commandLines(session.suite))
}

/**
 * What the suite's interpreter would import from another tree. The interpreter is the one that the command names (a
 * launcher such as `uv run`, a virtual environment), else `python3`.
 */
export async function sharedPython(
  place: ArmPlace,
): Promise<{ readonly shared: readonly SharedInstall[]; readonly warnings: readonly Warning[] }> {
  const answer = await ask(place)
  if (answer === undefined) {
    const message = `suite \`${place.session.suite.name}\`, ${place.arm.name}: no Python interpreter could be asked for its import path, so a shared install would go unseen; name \`identity\``
    return { shared: [], warnings: [{ message }] }
  }
  const remedy =
    'Install in `setup` into a virtual environment of the tree: `python3 -m venv .venv && .venv/bin/pip install -e .`, and run `.venv/bin/pytest`; or name `identity`'
  const shared = answer.found.flatMap(([how, where]): readonly SharedInstall[] => {
    const path = where.startsWith('file:') ? urlPath(where) : where
    const tree = path === undefined ? undefined : strangerTree(place, path)
    return tree === undefined
      ? []
      : [{ what: `Python code of ${tree} (${how}: ${path}, by ${answer.executable})`, remedy }]
  })
  return { shared, warnings: [] }
}

interface Answer {
  readonly executable: string
  readonly found: readonly (readonly [how: string, where: string])[]
}

async function ask({ session }: ArmPlace): Promise<Answer | undefined> {
  const { suite, tools, env } = session
  for (const argv of interpreters(commandLines(suite), suite.workingDirectory)) {
    const chunks: Uint8Array[] = []
    try {
      const { exitCode } = await tools.runProcess({
        command: { kind: 'argv', argv: [...argv, '-c', probe] as const as readonly [string, ...string[]] },
        ...{ cwd: suite.workingDirectory, env, timeoutMs: 120_000 },
        ...(session.options.signal === undefined ? {} : { signal: session.options.signal }),
        onStdout: (chunk) => chunks.push(Uint8Array.from(chunk)),
      })
      const printed = Buffer.concat(chunks).toString('utf8')
      const at = printed.indexOf('\x1enoisegate:')
      if (exitCode === 0 && at >= 0) return JSON.parse(printed.slice(at + '\x1enoisegate:'.length)) as Answer
    } catch {
      // Not there, or no Python: the next one.
    }
  }
  return undefined
}

function interpreters(line: string, cwd: string): readonly (readonly [string, ...string[]])[] {
  const launched = launcher.exec(line)?.[1]
  const folder = environmentFolder.exec(line)?.[1]
  const inFolder = ['bin/python', 'Scripts/python.exe'].map((path) => resolve(cwd, folder ?? '', path))
  return [
    ...(launched === undefined ? [] : [[launched, 'run', 'python'] as const]),
    ...(folder === undefined
      ? []
      : inFolder.filter((path) => existsSync(path)).map((path) => [path] as const)),
    ['python3'],
    ['python'],
  ]
}

function commandLines({ run, setup }: ArmPlace['session']['suite']): string {
  return `${run.kind === 'shell' ? run.line : run.argv.join(' ')}\n${setup ?? ''}`
}

function urlPath(url: string): string | undefined {
  try {
    return fileURLToPath(url)
  } catch {
    return undefined
  }
}
