import { inSpreads, SILENT, sortedChanges, worse } from './rule.mjs'

/** Commits before the base whose changes tell what is usual; with fewer rustc-perf does not look at history at all. */
const COMMITS = 30

/**
 * rustc-perf: the relative change from the base run is significant when it reaches Q3 + 3 IQR of the absolute relative
 * changes between adjacent runs over the 30 commits before base. The quartiles are the medians of the lower and the upper
 * part without the middle one or two. With fewer commits rustc-perf takes 0.2 %, which is meant for instruction counts; here the
 * published rule does not alarm then, and the swept one uses the commits that there are.
 * Source: docs/comparison-analysis.md and site/src/comparison.rs of https://github.com/rust-lang/rustc-perf, 169b07b.
 */
export function rustcPerf() {
  return {
    name: 'Q3 + k IQR of changes',
    tool: 'rustc-perf',
    source: 'https://github.com/rust-lang/rustc-perf/blob/master/docs/comparison-analysis.md',
    version: '169b07b',
    knob: 'k',
    published: [{ label: 'k = 3', cut: 3 }],
    judge: ({ values, direction }) => {
      const base = values.at(-1)
      const past = values.slice(-1 - COMMITS, -1)
      // The newer run of each pair divides: the source lists commits newest first.
      const changes = sortedChanges(past.toReversed())
      const { q1, q3 } = quartiles(changes)
      return {
        enough: past.length >= COMMITS,
        score: (candidate) => {
          if (changes.length < 2) return SILENT
          return inSpreads((worse(direction) * (candidate - base)) / base - q3, q3 - q1)
        },
      }
    },
  }
}

/** As `HistoricalData::quartiles`. */
function quartiles(changes) {
  const half = Math.floor(changes.length / 2)
  if (changes.length <= 2) return { q1: changes[0] ?? 0, q3: changes[1] ?? changes[0] ?? 0 }
  const end = changes.length % 2 === 0 ? half - 2 : half - 1
  return { q1: middleOf(changes.slice(0, end + 1)), q3: middleOf(changes.slice(half + 1)) }
}

function middleOf(part) {
  const half = Math.floor(part.length / 2)
  return part.length % 2 === 0 ? (part[half - 1] + part[half]) / 2 : part[half]
}
