import type { Warning } from '../core/model/measurement.js'
import { startLineSplitter } from '../parsers/shared/line-splitter.js'
import { finishProfile } from './finish-profile.js'
import type { FormatContext, TextFormat } from './format.js'
import type { ProfileStream } from './profile-stream.js'
import { cutWarning } from './shared/cut-warning.js'

/** Feeds a stream to one text format line by line. */
export function textProfile(format: TextFormat, context: FormatContext): ProfileStream {
  const sink = format.start(context)
  const open: Warning[] = []
  const splitter = startLineSplitter(context.file, (line, n, end) => {
    sink.push(line, n, end)
    if (end === 'open') open.push(cutWarning(context.file, n))
  })
  return {
    push: (chunk) => splitter.push(chunk),
    end() {
      splitter.end()
      const decoded = sink.end()
      const warnings = [...splitter.warnings(), ...decoded.warnings, ...open]
      return finishProfile(format, { ...decoded, warnings }, context.file)
    },
  }
}
