import type { ProblemKind } from '../core/model/problem.js'

/** The exit code of a problem that ended a command (interfaces.md: usage 2, measurement 3, store 4). */
export const EXIT_CODE_OF: Readonly<Record<ProblemKind, number>> = { usage: 2, measurement: 3, store: 4 }
