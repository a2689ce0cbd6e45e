import type { Diagnosis } from '../../core/model/diagnosis.js'
import { classifyBottleneck, type Sides } from './classify-bottleneck.js'
import { memoryFindings } from './memory-findings.js'
import { queryFindings } from './query-findings.js'

/**
 * What limits a program, or made it slower than its baseline: the bottleneck, then what memory and queries show. Every
 * finding holds the numbers that it rests on. O(points^2) in the moments of a memory curve, at most 40 of them.
 */
export function diagnose(sides: Sides): Diagnosis {
  const { scope, finding } = classifyBottleneck(sides)
  return { scope, bottleneck: finding, findings: [...memoryFindings(sides), ...queryFindings(sides)] }
}
