import type { CommandRow, FlagRow } from './cli-commands.js'

const PROFILE_FLAGS: readonly FlagRow[] = [
  {
    name: 'format',
    placeholder: 'NAME',
    description: 'Which tool wrote it: pprof, cpuprofile, perf-script, collapsed and others.',
    fallback: 'auto',
  },
  {
    name: 'quantity',
    placeholder: 'NAME',
    description: 'What to look at where a profile holds several: alloc_space, samples, Ir.',
    fallback: 'what the tool itself shows',
  },
  { name: 'top', placeholder: 'N', description: 'Functions to show.', fallback: '20' },
  { name: 'html', placeholder: 'FILE', description: 'Write a page with the flame graph; it works offline.' },
  {
    name: 'usage',
    placeholder: 'FILE',
    repeatable: 'values',
    description:
      'What the profiled program used, to tell CPU-, I/O-, wait- or memory-bound: time -v, memory by mprof, a PostgreSQL log or plan.',
  },
]

const SIDES: readonly FlagRow[] = [
  {
    name: 'baseline',
    placeholder: 'GLOB',
    repeatable: 'lists',
    description: 'Profiles of the baseline, one for each round.',
  },
  {
    name: 'candidate',
    placeholder: 'GLOB',
    repeatable: 'lists',
    description: 'Profiles of the candidate, one for each round.',
  },
  {
    name: 'change',
    placeholder: 'PERCENT',
    description: 'Measured change of the benchmark, such as 11%; it is divided among the functions.',
    fallback: 'each profile is taken to have done the same work',
  },
  {
    name: 'baseline-usage',
    placeholder: 'FILE',
    repeatable: 'values',
    description: 'The same as --usage, of the baseline: then the increase is classified, not the whole.',
  },
]

/** The commands that read profiles; `common` are the flags that every command has. */
export function profileCommands(common: readonly FlagRow[]): readonly CommandRow[] {
  return [
    {
      name: 'profile',
      usage: ['profile [flags] FILE...', 'profile [--json] --usage FILE'],
      summary: 'Show where a profile spends its time or memory; several files are processes of one program.',
      flags: [...PROFILE_FLAGS, ...common],
      examples: [
        { command: 'noisegate profile cpu.pb.gz', does: 'the functions that cost most' },
        { command: 'noisegate profile --usage time.txt', does: 'what limits the program, without a profile' },
        { command: 'noisegate profile --quantity alloc_space --top 50 mem.pb.gz', does: 'who allocates' },
      ],
    },
    {
      name: 'explain',
      usage: ['explain [flags] BASELINE CANDIDATE', 'explain [flags] --baseline GLOB... --candidate GLOB...'],
      summary: 'Compare profiles of two versions: the functions that became slower, and what each explains.',
      flags: [...SIDES, ...PROFILE_FLAGS, ...common],
      examples: [
        { command: 'noisegate explain main.cpuprofile branch.cpuprofile', does: 'one profile against one' },
        {
          command: "noisegate explain --baseline 'main/*.pb.gz' --candidate 'branch/*.pb.gz' --change 11%",
          does: 'rounds against rounds, so that noise is told from news',
        },
      ],
    },
  ]
}
