import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Compiles one TypeScript file of the project and what it imports into `folder`; returns the path to run with node. */
export function compileEntry(entry: string, folder: string): string {
  const out = join(folder, 'compiled')
  const config = join(folder, 'tsconfig.json')
  const options = {
    noEmit: false,
    outDir: out,
    rootDir: project,
    typeRoots: [join(project, 'node_modules/@types')],
  }
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(project, 'tsconfig.json'),
      compilerOptions: options,
      include: [],
      files: [entry],
    }),
  )
  const compiler = join(project, 'node_modules', 'typescript', 'bin', 'tsc')
  execFileSync(process.execPath, [compiler, '-p', config], { stdio: 'inherit' })
  writeFileSync(join(out, 'package.json'), '{"type":"module"}')
  symlinkSync(join(project, 'node_modules'), join(out, 'node_modules'), 'junction')
  return join(out, relative(project, entry).replace(/\.ts$/, '.js'))
}
