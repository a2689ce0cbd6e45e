import type { SuiteConfig } from '../config/config.js'
import { withoutFilter } from '../parsers/filters/filter-command.js'

/** The suite as it runs when everything is measured: nothing stands where a filter would go. */
export function wholeSuite(suite: SuiteConfig): SuiteConfig {
  const { run } = suite
  return run.kind === 'argv' ? suite : { ...suite, run: { kind: 'shell', line: withoutFilter(run.line) } }
}
