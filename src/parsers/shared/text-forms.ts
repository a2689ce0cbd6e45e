import type { LineSink, ParseContext, Parsed, TextParser } from '../parser.js'

/** One of several forms in which a tool writes its results. */
export interface TextForm {
  /** Whether a line is one that starts this form, and no other tool's. */
  readonly startsWith: (line: string) => boolean
  readonly start: (context: ParseContext) => LineSink
}

/** Recognises any of the forms, and hands every line from the first that starts one to the reader of that form. */
export function textForms(forms: readonly TextForm[]): Pick<TextParser, 'recognises' | 'start'> {
  return {
    recognises: (line) => forms.some(({ startsWith }) => startsWith(line)),
    start: (context) => new FormSink(forms, context),
  }
}

class FormSink implements LineSink {
  readonly #forms: readonly TextForm[]
  readonly #context: ParseContext
  #sink: LineSink | undefined

  constructor(forms: readonly TextForm[], context: ParseContext) {
    this.#forms = forms
    this.#context = context
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#sink ??= this.#forms.find(({ startsWith }) => startsWith(line))?.start(this.#context)
    this.#sink?.push(line, n, end)
  }

  end(): Parsed {
    return this.#sink?.end() ?? { measurements: [], environment: {}, warnings: [], failures: [] }
  }
}
