/** What reading a tool's output needs. One module, loaded with the first output and not before the first command. */
export { lineStream } from '../parsers/line-stream.js'
export { parseFiles } from '../parsers/parse.js'
export { parsersOfCommand } from '../parsers/registry.js'
