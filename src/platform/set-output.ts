export { setOutput } from '@actions/core'
