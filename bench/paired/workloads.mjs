// The workloads of the paired benchmark: real programs in three languages, eight benchmarks each, whose work can be
// scaled benchmark by benchmark. Each becomes a git repository with a base and a head commit.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** How each language writes the factors of its benchmarks, and how it is built and run. */
export const WORKLOADS = {
  c: {
    size: 8,
    file: 'factors.h',
    text: (factors) => `#define FACTORS {${factors.join(',')}}\n`,
    setup: 'sh build.sh',
    run: './bench',
    argv: ['./bench'],
  },
  go: {
    size: 8,
    file: 'factors.go',
    text: (factors) => `package main\n\nvar factors = []float64{${factors.join(', ')}}\n`,
    setup: 'sh build.sh',
    run: './bench',
    argv: ['./bench'],
  },
  rust: {
    size: 8,
    file: 'factors.rs',
    text: (factors) =>
      `const FACTORS: [f64; 8] = [${factors.map((factor) => factor.toFixed(3)).join(', ')}];\n`,
    setup: 'sh build.sh',
    run: './bench',
    argv: ['./bench'],
  },
  python: {
    size: 8,
    file: 'factors.py',
    text: (factors) => `FACTORS = [${factors.join(', ')}]\n`,
    run: 'python3 bench.py',
    argv: ['python3', 'bench.py'],
  },
  twenty: {
    size: 20,
    file: 'factors.h',
    text: (factors) => `#define FACTORS {${factors.join(',')}}\n`,
    setup: 'sh build.sh',
    run: './bench',
    argv: ['./bench'],
  },
}

/** A repository whose branch `main` is the base and whose branch `head` scales each benchmark's work by its factor. */
export function makeRepository(language, factors, cpu) {
  const workload = WORKLOADS[language]
  const directory = mkdtempSync(join(tmpdir(), `noisegate-bench-${language}-`))
  const git = (...args) =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=bench',
        '-c',
        'user.email=bench@noisegate.invalid',
        '-c',
        'commit.gpgsign=false',
        ...args,
      ],
      {
        cwd: directory,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
  cpSync(join(here, 'workloads', language), directory, { recursive: true })
  mkdirSync(join(directory, '.github'))
  const pinned = cpu === undefined ? '' : `    cpus: "${cpu}"\n`
  const setup = workload.setup === undefined ? '' : `    setup: ${workload.setup}\n`
  writeFileSync(
    join(directory, '.github/noisegate.yml'),
    `suites:\n  - name: ${language}\n${setup}    run: ${workload.run} {filter}\n    filter: "{names}"\n${pinned}`,
  )
  writeFileSync(join(directory, '.gitignore'), 'bench\n__pycache__/\n.noisegate/\n')
  writeFileSync(join(directory, workload.file), workload.text(Array(workload.size).fill(1)))
  git('init', '--quiet', '--template=', '--initial-branch=main', '.')
  git('add', '.')
  git('commit', '--quiet', '--message', 'base')
  git('checkout', '--quiet', '-b', 'head')
  writeFileSync(join(directory, workload.file), workload.text(factors))
  git('commit', '--quiet', '--all', '--allow-empty', '--message', 'head')
  return directory
}
