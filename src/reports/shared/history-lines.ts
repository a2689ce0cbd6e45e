import type { Report } from '../../core/model/report.js'
import { labelStyle } from './benchmark-label.js'
import { driftWords, levelChangeWords } from './level-change-words.js'

/** What recording a run found in the history: one list a kind, nothing where there is none. */
export interface HistoryList {
  readonly title: string
  readonly meaning: string
  readonly entries: readonly HistoryEntry[]
}

/** One series of a list; plain, not escaped. */
export interface HistoryEntry {
  readonly name: string
  readonly metric: string
  /** `level changed at 1f0c3a9b7e21..5e0d3a9b7e21` */
  readonly where: string
  readonly what: string
  readonly evidence: string
}

/** New steps, then what drifted since the reference. */
export function historyLists({ levelChanges = [], drifts = [], comparisons }: Report): HistoryList[] {
  const label = labelStyle([...comparisons, ...levelChanges, ...drifts])
  const steps = levelChanges.map((change) => {
    const { range, ...words } = levelChangeWords(change, label)
    return { ...words, where: `level changed at ${range}` }
  })
  const since = drifts.map((drift) => ({
    ...driftWords(drift, label),
    where: `drifted since ${drift.reference.name}`,
  }))
  return [
    {
      title: 'New steps of the history',
      meaning: 'Lasting changes of level, known now that several runs followed them. They never fail a job.',
      entries: steps,
    },
    {
      title: 'Drift since the reference',
      meaning:
        'The level of today beside that of the reference, in however many steps. It never fails a job.',
      entries: since,
    },
  ].filter(({ entries }) => entries.length > 0)
}
