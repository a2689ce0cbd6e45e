import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../core/model/report.js'
import { renderJson } from '../../reports/json.js'
import { renderMarkdown } from '../../reports/markdown.js'
import { renderTerminal } from '../../reports/terminal.js'
import type { CommandLine } from '../command-line.js'
import { type Host, write } from '../host.js'
import { terminalOptions } from '../show-report.js'
import { writeReportFiles } from '../write-report-files.js'
import { demoFiles, PLANTED } from './demo-project.js'
import { createDemoRepository, type DemoRepository } from './demo-repository.js'
import { demoRun } from './demo-run.js'

type DemoLine = Extract<CommandLine, { command: 'demo' }>

/** Stored runs of the demo's history: three more than a history verdict needs to gate. */
const HISTORY_RUNS = 10

/**
 * `noisegate demo`: makes a small repository, really measures a history of runs and a change that slows one of four
 * benchmarks down, and shows what a reviewer would get.
 * @returns 0 only if the planted slowdown and nothing else was found
 */
export async function demoCommand(line: DemoLine, host: Host): Promise<number> {
  const say = (text: string) => (line.verbosity === 'quiet' ? undefined : void host.stderr.write(`${text}\n`))
  const folder = await mkdtemp(join(tmpdir(), 'noisegate-demo-'))
  const repository = await createDemoRepository(join(folder, 'repository'), host)
  say(`demo: a repository with four benchmarks in ${repository.directory}`)
  await recordHistory(repository, host, say)
  await repository.commit('feature', 'keep the order of unique words', demoFiles.after)
  say('demo: measuring the change on branch feature')
  const report = await demoRun({ repository, host, record: false })
  await show(report, folder, host)
  const found = judgeDemo(report)
  await write(host.stdout, `\n${found.message}\nEverything is kept in ${folder}\n`)
  return found.exitCode
}

async function recordHistory(
  repository: DemoRepository,
  host: Host,
  say: (text: string) => void,
): Promise<void> {
  await repository.commit('main', 'a small text library', demoFiles.before)
  for (let index = 1; index <= HISTORY_RUNS; index++) {
    await repository.commit('main', `edit the notes, ${index}`, { 'NOTES.md': `Note ${index}\n` })
    say(`demo: measuring and recording run ${index} of ${HISTORY_RUNS} on main`)
    await demoRun({ repository, host, record: true })
  }
}

async function show(report: Report, folder: string, host: Host): Promise<void> {
  const title = (text: string) => write(host.stdout, `\n--- ${text} ---\n\n`)
  await title('the verdict')
  await write(host.stdout, renderTerminal(report, terminalOptions(host)))
  await title('the comment on the pull request (Markdown)')
  await write(host.stdout, renderMarkdown(report))
  await title('the record (JSON)')
  await write(host.stdout, renderJson(report))
  await writeReportFiles(report, { json: join(folder, 'report.json'), markdown: join(folder, 'report.md') })
}

function judgeDemo(report: Report): { readonly message: string; readonly exitCode: number } {
  const regressed = report.comparisons
    .filter((row) => row.verdict === 'regressed')
    .map((row) => row.benchmark)
  const right = report.exitCode === 1 && regressed.length === 1 && regressed[0] === PLANTED
  if (right)
    return { message: `demo: found the planted slowdown of ${PLANTED}, and nothing else.`, exitCode: 0 }
  const named = regressed.length === 0 ? 'nothing' : regressed.join(', ')
  return { message: `demo: expected ${PLANTED} alone to be called regressed, and got ${named}.`, exitCode: 1 }
}
