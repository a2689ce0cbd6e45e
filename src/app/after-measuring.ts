/**
 * What only deciding and reporting need. One module, loaded when the measurement is over: the first command then does not
 * wait for it, and its files are not loaded one by one.
 */
export { openStore } from '../stores/open-store.js'
export { assembleReport } from './assemble-report.js'
export { judgeRuns } from './judge-runs.js'
export { recordRuns } from './record-runs.js'
export { showReport } from './show-report.js'
