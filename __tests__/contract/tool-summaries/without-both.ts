/**
 * Parsers that keep several values of one benchmark and whose format holds no summary of them, and why. What a load test
 * counted is compared with the tool's own summary where both were captured in one run (`load-summaries.test.ts`).
 */
export const WITHOUT_BOTH: Readonly<Record<string, string>> = {
  'bencher-metric-format': 'values of several runs, none summed up',
  catch2: 'a summary of each run; runs of one text are values',
  'catch2-console': 'a summary of each run; runs of one text are values',
  'csv-mapping': 'as the options say',
  curl: 'one request a line',
  dart: 'one value a line',
  fio: 'a summary of each job; jobs of one name are values',
  'gnu-time': 'one run a block',
  go: 'one value a line; benchstat sums up',
  gobenchdata: 'values of several runs, none summed up',
  hey: 'summary, or requests; never of one run',
  'js-console-time': 'one value a line',
  'json-mapping': 'as the options say',
  julia: 'trials, or estimates; never both',
  lnt: 'samples only',
  'memory-profiler': 'the largest of each report',
  noisegate: 'our own',
  'oha-text': 'a summary of each run; runs of one text are values',
  'postgresql-explain-text': 'one plan a query; plans of one query are values',
  'postgresql-log': 'requests only',
  pyperf: 'samples only; pyperf stats sums them up',
  'pytest-benchmark-storage': 'files of pytest-benchmark, which is compared',
}
