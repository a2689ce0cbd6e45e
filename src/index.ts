/**
 * The one entry of the bundle. The bundler writes a single `index.js`, so both programs live in it:
 * `dist/cli.js` sets the mark below before it loads this file, the action's runner does not.
 * Each program is its own lazily loaded chunk, so that neither pays for the other's dependencies.
 */
const ENTRY = Symbol.for('noisegate.entry')

/** Node ends with 1 for an uncaught error, which would say "regression"; undecided is what it is. */
const DEFECT_EXIT_CODE = 3

const isCommandLine = (globalThis as Record<symbol, unknown>)[ENTRY] === 'cli'
const { main } = isCommandLine ? await import('./cli.js') : await import('./action.js')
try {
  process.exitCode = await main()
} catch (error) {
  const { defectText } = await import('./app/defect-text.js')
  process.stderr.write(defectText(error))
  process.exitCode = DEFECT_EXIT_CODE
}
