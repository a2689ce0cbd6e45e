import type { Annotation } from '../core/model/annotation.js'

/** The runner shows ten annotations of each level per step (actions/runner, ExecutionContext.cs). */
const PER_LEVEL = 10

/** The runner cuts a message here, characters (actions/runner, ExecutionContext.cs). */
const MAX_MESSAGE = 4096

const COMMANDS = { failure: 'error', warning: 'warning', notice: 'notice' } as const

/**
 * Annotations as lines for standard output, failures first, at most ten of each level; `dropped` counts the rest.
 * Every line is complete and holds no line break of its own.
 */
export function annotationCommands(annotations: readonly Annotation[]): {
  readonly lines: readonly string[]
  readonly dropped: number
} {
  const levels = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]
  const shown = levels.flatMap((level) =>
    annotations.filter((one) => one.level === level).slice(0, PER_LEVEL),
  )
  return { lines: shown.map(annotationCommand), dropped: annotations.length - shown.length }
}

/** `::error file=…,line=…,endLine=…,title=…::message`, fully escaped. */
export function annotationCommand({ path, startLine, endLine, level, title, message }: Annotation): string {
  const properties = { file: path, line: startLine, endLine, title }
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[level]} ${list.join(',')}::${escapeData(cut(message))}`
}

/** `::warning::message`, for a warning that belongs to no file. */
export function warningCommand(message: string): string {
  return `::warning::${escapeData(cut(message))}`
}

/** `::error::message`, for an error that belongs to no file. */
export function errorCommand(message: string): string {
  return `::error::${escapeData(cut(message))}`
}

function cut(message: string): string {
  return message.length <= MAX_MESSAGE ? message : `${message.slice(0, MAX_MESSAGE - 1)}…`
}

/** The runner decodes exactly these (actions/runner, ActionCommand.cs); an unescaped break would start a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
