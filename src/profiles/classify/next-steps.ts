import type { FindingKind } from '../../core/model/diagnosis.js'

/** What to do about a finding: the leaves of the decision tree of profiling. */
export const NEXT_STEPS: Readonly<Record<FindingKind, string>> = {
  'cpu-bound':
    'Look at the function on top of a profile of the processor; one hot function needs a better algorithm, many small ones a look at how often they are called',
  'io-bound':
    'Count what is read and written (strace -c, iostat, EXPLAIN with BUFFERS), then do less of it, in larger pieces, or keep it in memory',
  'wait-bound':
    'Look at what it waits for: strace -c -w -f, py-spy --idle or an off-CPU profile; then keep connections open, wait at the same time, or take sleeps out',
  'memory-bound':
    'Profile allocations (alloc_space, heapprofile, tracemalloc, massif) and reuse or avoid the largest; stream instead of loading all',
  'lock-contention':
    'Profile blocking (block or mutex profile, off-CPU profile), then hold locks shorter or split them',
  'gc-pressure':
    'Profile allocations (alloc_objects, heapprofile, tracemalloc) and make fewer short-lived objects',
  undecided: 'Measure what is missing: run the command under time -v and give its report with --usage',
  'memory-growth':
    'Compare two heap snapshots (tracemalloc compare_to, pprof -base, heap snapshots) and find the references that are kept',
  'memory-spike': 'See what is alive at the peak (massif, dhat, tracemalloc) and work in smaller pieces',
  'high-memory':
    'See what is alive at the end (inuse_space, tracemalloc, massif); bound caches, page large results',
  'allocation-churn': 'Profile allocations by count and reuse buffers, above all in loops that join strings',
  'repeated-queries': 'Load what the loop needs in one query: eager loading, a join, or IN over all keys',
  'slow-queries': 'Run EXPLAIN (ANALYZE, BUFFERS) on it; look for sequential scans and missing indexes',
  'many-queries': 'Batch them (bulk insert, bulk update), cache what does not change, or store it together',
  'misjudged-plan':
    'Run ANALYZE on its tables, or add extended statistics on columns that depend on each other',
}
