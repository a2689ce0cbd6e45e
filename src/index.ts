/**
 * The one entry of the bundle. The bundler writes a single `index.js`, so both programs live in it:
 * `dist/cli.js` sets the mark below before it loads this file, and so does a second thread of a replay
 * (app/replay-thread.ts); the action's runner does not.
 * Each program is its own lazily loaded chunk, so that none pays for the other's dependencies.
 */
const ENTRY = Symbol.for('noisegate.entry')
/** Where a second thread finds this file. */
const URL_MARK = Symbol.for('noisegate.url')

/** Node ends with 1 for an uncaught error, which would say "regression"; undecided is what it is. */
const DEFECT_EXIT_CODE = 3

const marks = globalThis as Record<symbol, unknown>
marks[URL_MARK] = import.meta.url
const { main } = await program()
try {
  process.exitCode = await main()
} catch (error) {
  const { defectText } = await import('./app/defect-text.js')
  process.stderr.write(defectText(error))
  process.exitCode = DEFECT_EXIT_CODE
}

function program(): Promise<{ main(): Promise<number> }> {
  if (marks[ENTRY] === 'cli') return import('./cli.js')
  return marks[ENTRY] === 'replay' ? import('./replay.js') : import('./action.js')
}
