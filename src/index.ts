/**
 * The one entry of the bundle. The bundler writes a single `index.js`, so both programs live in it:
 * `dist/cli.js` sets the mark below before it loads this file, the action's runner does not.
 * Each program is its own lazily loaded chunk, so that neither pays for the other's dependencies.
 */
const ENTRY = Symbol.for('noisegate.entry')

const isCommandLine = (globalThis as Record<symbol, unknown>)[ENTRY] === 'cli'
const { main } = isCommandLine ? await import('./cli.js') : await import('./action.js')
process.exitCode = await main()
