import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ArmPlace, isInside, type SharedInstall, strangerTree } from './shared-place.js'

const remedy =
  'Install in `setup` with a lockfile (`npm ci`) instead of `npm link`; workspaces link inside their own tree'

/**
 * Packages in `node_modules` of the working directory, and of the folders up to the root of the arm, that are links into
 * another tree (`npm link` goes through one global folder, so the last arm wins).
 */
export function linkedPackages(place: ArmPlace): readonly SharedInstall[] {
  const folders: string[] = []
  const { arm, session } = place
  for (let at = session.suite.workingDirectory; isInside(at, arm.directory); at = dirname(at))
    folders.push(at)
  return folders
    .flatMap((folder) => packagePaths(join(folder, 'node_modules')))
    .flatMap((path): readonly SharedInstall[] => {
      const tree = isLink(path) ? strangerTree(place, path) : undefined
      return tree === undefined
        ? []
        : [{ what: `the package of ${tree} (${path} -> ${realpathSync(path)})`, remedy }]
    })
}

/** The folder itself, its packages, and those of its scopes. */
function packagePaths(modules: string): readonly string[] {
  const packages = names(modules).map((name) => join(modules, name))
  const scoped = packages
    .filter((path) => path.slice(modules.length + 1).startsWith('@') && !isLink(path))
    .flatMap((path) => names(path).map((name) => join(path, name)))
  return [modules, ...packages, ...scoped]
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}
