/** One output of the action, as data: action.yml and the documentation are generated from it. */
export interface OutputRow {
  readonly name: string
  readonly description: string
}

/** Every output of the action, in the order of action.yml. */
export const OUTPUTS: readonly OutputRow[] = [
  { name: 'outcome', description: 'pass, fail or error. Set also when the step fails.' },
  { name: 'regressions', description: 'Number of gated series that regressed.' },
  { name: 'improvements', description: 'Number of series that improved.' },
  { name: 'inconclusive', description: 'Number of series that could not be decided.' },
  { name: 'compared', description: 'Number of series that were compared. 0 means that nothing was.' },
  {
    name: 'suspects',
    description: 'JSON list of the regressions that a job with mode: confirm can measure on a fresh machine.',
  },
  { name: 'report-json', description: 'Path of the report as JSON, schema noisegate.report/1.' },
  { name: 'report-markdown', description: 'Path of the report as Markdown, as the job summary shows it.' },
  {
    name: 'profiles',
    description:
      'Folder with the profiles of regressions and a page with a differential flame graph for each, to be uploaded as an artifact; empty when nothing was profiled.',
  },
  { name: 'comment-url', description: 'Address of the comment; empty when there is none.' },
  { name: 'check-url', description: 'Address of the check run; empty when there is none.' },
  { name: 'run-id', description: 'Id of the stored run; empty when nothing was recorded.' },
]

/** What each exit code means, for documentation and help. Where several hold: 2, then 1, then 3, then 4. */
export const EXIT_CODES: readonly { readonly code: number; readonly meaning: string }[] = [
  { code: 0, meaning: 'Pass: nothing gated regressed, budgets hold.' },
  {
    code: 1,
    meaning: 'Fail: a regression, a broken budget, or a policy that fails missing or inconclusive rows.',
  },
  { code: 2, meaning: 'Usage or configuration error, with its position. Nothing was run.' },
  {
    code: 3,
    meaning: 'Measurement failed or undecidable: a crash, a timeout, unreadable output, nothing measured.',
  },
  {
    code: 4,
    meaning: 'The baseline store could not be read or written. An absent one is a first run, not this.',
  },
]
