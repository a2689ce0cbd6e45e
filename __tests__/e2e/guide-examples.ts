import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** One fenced block of a guide: its first command line and what the guide shows below it. */
export interface GuideExample {
  /** Line of the guide on which the block starts, from 1. */
  readonly line: number
  readonly commands: readonly GuideCommand[]
  /** `live`: the block runs a real tool here, so numbers differ from those shown; else output is the same to the letter. */
  readonly isLive: boolean
  /** Programs that the block needs beside Node. */
  readonly needs: readonly string[]
  /** Exit code of its last command. */
  readonly exits: number
}

interface GuideCommand {
  readonly command: string
  readonly shown: readonly string[]
}

const BLOCK = /(?:^<!-- example: (?<notes>[^>]*) -->\n\n?)?^```console\n(?<text>[\s\S]*?)^```$/gm

/**
 * Every `console` block. A line that starts with `$ ` is a command, one that starts with `> ` goes on with it, all others are its
 * output. A comment above a block says what differs from running it anywhere with equal output:
 * `<!-- example: live; needs python3 go; exits 1 -->`.
 */
export function guideExamples(text: string): readonly GuideExample[] {
  return [...text.matchAll(BLOCK)].map((match) => {
    const notes = (match.groups!.notes ?? '').split(';').map((note) => note.trim())
    const noteOf = (word: string) => notes.find((note) => note.startsWith(`${word} `))?.slice(word.length + 1)
    const unknown = notes.filter((note) => !/^(|live|needs .+|exits \d+)$/.test(note))
    if (unknown.length > 0) throw new Error(`unknown notes on an example: ${unknown.join('; ')}`)
    return {
      line: text.slice(0, match.index).split('\n').length,
      commands: commandsOf(match.groups!.text!.split('\n').slice(0, -1)),
      isLive: notes.includes('live'),
      needs: noteOf('needs')?.split(' ') ?? [],
      exits: Number(noteOf('exits') ?? 0),
    }
  })
}

function commandsOf(lines: readonly string[]): readonly GuideCommand[] {
  const commands: { command: string; shown: string[] }[] = []
  for (const line of lines) {
    const last = commands.at(-1)
    if (line.startsWith('$ ')) commands.push({ command: line.slice(2), shown: [] })
    else if (last === undefined) throw new Error(`a console block starts with output: ${line}`)
    else if (line.startsWith('> ') && last.shown.length === 0) last.command += `\n${line.slice(2)}`
    else last.shown.push(line)
  }
  return commands
}

/** Runs a command as a reader does, standard error among its output; `noisegate` is the bundle. */
export function runInShell(command: string, cwd: string, bundle: string) {
  const shell = `exec 2>&1\nnoisegate() { '${process.execPath}' '${join(bundle, 'cli.js')}' "$@"; }\n${command}`
  const env = { PATH: process.env.PATH, HOME: cwd, LANG: 'C.UTF-8', TMPDIR: process.env.TMPDIR }
  const { status, stdout } = spawnSync('bash', ['-c', shell], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return { code: status, output: stdout.replaceAll(cwd, '/home/user/profiling') }
}

/**
 * The first shown line that the output does not have at its place; undefined where all have. A shown line `...` stands for any
 * number of lines, also none, and ` ...` at the end of one for its rest.
 */
export function missingLine(
  shown: readonly string[],
  output: string,
  { isLive }: Pick<GuideExample, 'isLive'>,
): string | undefined {
  const trim = (line: string) => line.trimEnd()
  const printed = output.split('\n').map(trim)
  if (printed.at(-1) === '') printed.pop()
  let at = 0
  let maySkip = false
  for (const line of shown.map(trim)) {
    if (line === '...') {
      maySkip = true
      continue
    }
    const pattern = patternOf(line, isLive)
    const found = printed.findIndex((one, index) => index >= at && pattern.test(one))
    if (found < 0 || (!maySkip && found > at)) return line
    at = found + 1
    maySkip = false
  }
  return maySkip || at === printed.length ? undefined : `(nothing more, but it printed: ${printed[at]})`
}

/** A number with its unit, as measured. */
const NUMBER = String.raw`[+-]?\d[\d,.]*(?:e-\d+)?(?: (?:[kMGT]?B|[kM]|[mµn]?s)(?:\/s)?(?![\w]))?`

function patternOf(shown: string, isLive: boolean): RegExp {
  const rest = shown.endsWith(' ...') ? '.*' : ''
  const text = rest === '' ? shown : shown.slice(0, -4)
  const literal = (part: string) => part.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`)
  if (!isLive) return new RegExp(`^${literal(text)}${rest}$`)
  const pieces = text.trim().split(new RegExp(`(?<![\\w.])(${NUMBER})`))
  const loose = pieces.map((piece, index) =>
    index % 2 === 1 ? NUMBER : literal(piece).replace(/\s+/g, String.raw`\s+`),
  )
  return new RegExp(String.raw`^\s*${loose.join('')}${rest}$`)
}
