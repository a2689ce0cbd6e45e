import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { type ArmPlace, isInside, type SharedInstall } from './shared-place.js'

/** Names of Cargo's settings for where it builds, as variables. */
const cargoVariables = ['CARGO_TARGET_DIR', 'CARGO_BUILD_TARGET_DIR', 'CARGO_BUILD_BUILD_DIR'] as const

const cargoRemedy =
  'Let each tree build into its own folder: leave the setting away, or set it in `env` of the suite to a relative path'

/**
 * Absolute folders outside the arm that Cargo or Go would build in or build from in both arms: variables of the job or
 * the suite, options in its commands, `target-dir` of a Cargo configuration file.
 */
export function sharedBuildFolders(place: ArmPlace): readonly SharedInstall[] {
  const lines = commandLines(place)
  const cargo = /\bcargo\b/.test(lines) ? [...cargoSettings(place, lines), ...cargoFiles(place)] : []
  const go = /\bgo\s/.test(lines) ? goSettings(place, lines) : []
  return [...cargo, ...go].filter(({ path }) => isAbsolute(path) && !isInside(path, place.arm.directory))
}

type Found = SharedInstall & { readonly path: string }

function cargoSettings({ session }: ArmPlace, lines: string): readonly Found[] {
  const found = cargoVariables.map((name) => [name, session.env[name] ?? ''] as const)
  const inLines = /(CARGO_(?:BUILD_)?TARGET_DIR=|--target-dir[= ]\s*)["']?(\/[^\s"';&|]+)/g
  const written = [...lines.matchAll(inLines)].map(([, name = '', path = '']) => [name.trim(), path] as const)
  return [...found, ...written].map(([name, path]) => ({
    ...{ path, remedy: cargoRemedy },
    what: `what Cargo builds in ${path} (${name}), which both trees share`,
  }))
}

function cargoFiles({ arm, session }: ArmPlace): readonly Found[] {
  const { env, suite } = session
  const home = env.CARGO_HOME ?? join(env.HOME ?? '/', '.cargo')
  const files = [
    ...foldersUpTo(suite.workingDirectory, arm.directory).map((folder) => join(folder, '.cargo')),
    home,
  ]
    .flatMap((folder) => [join(folder, 'config.toml'), join(folder, 'config')])
    .filter((path) => existsSync(path))
  return files.flatMap((file) => {
    const path = buildFolder(readFileSync(file, 'utf8'))
    if (path === undefined) return []
    return [
      { path, remedy: cargoRemedy, what: `what Cargo builds in ${path} (${file}), which both trees share` },
    ]
  })
}

/** `target-dir` of the table `build`: `[build]` and then the key, or `build.target-dir`. */
function buildFolder(toml: string): string | undefined {
  let table = ''
  for (const line of toml.split('\n')) {
    table = /^\s*\[\s*([\w.-]+)\s*\]/.exec(line)?.[1] ?? table
    const [, key = '', path = ''] = /^\s*([\w.-]+)\s*=\s*["']([^"']+)["']/.exec(line) ?? []
    if (/^build\.(?:target|build)-dir$/.test(table === '' ? key : `${table}.${key}`)) return path
  }
  return undefined
}

function foldersUpTo(from: string, root: string): readonly string[] {
  const folders: string[] = []
  for (let folder = from; isInside(folder, root); folder = dirname(folder)) folders.push(folder)
  return folders
}

function goSettings({ session }: ArmPlace, lines: string): readonly Found[] {
  const remedy = 'Name a file of the tree by a relative path, or leave the setting away'
  const flags = `${session.env.GOFLAGS ?? ''} ${lines}`
  const files = [...flags.matchAll(/--?(modfile|overlay|C)[= ]["']?(\/[^\s"';&|]+)/g)]
  const work = session.env.GOWORK
  const named = [
    ...files.map(([, name, path = '']) => [`-${name}`, path] as const),
    ['GOWORK', work ?? ''] as const,
  ]
  return named.map(([name, path]) => ({ path, remedy, what: `Go code as ${path} (${name}) says` }))
}

function commandLines({ session }: ArmPlace): string {
  const { run, setup } = session.suite
  return `${run.kind === 'shell' ? run.line : run.argv.join(' ')}\n${setup ?? ''}`
}
