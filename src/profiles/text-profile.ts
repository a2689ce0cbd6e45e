import { startLineSplitter } from '../parsers/shared/line-splitter.js'
import { finishProfile } from './finish-profile.js'
import type { FormatContext, TextFormat } from './format.js'
import type { ProfileStream } from './profile-stream.js'

/** Feeds a stream to one text format line by line. */
export function textProfile(format: TextFormat, context: FormatContext): ProfileStream {
  const sink = format.start(context)
  const splitter = startLineSplitter(context.file, (line, n, end) => sink.push(line, n, end))
  return {
    push: (chunk) => splitter.push(chunk),
    end() {
      splitter.end()
      const decoded = sink.end()
      const warnings = [...splitter.warnings(), ...decoded.warnings]
      return finishProfile(format, { ...decoded, warnings }, context.file)
    },
  }
}
