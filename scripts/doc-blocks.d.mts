import type { InputRow } from '../src/config/inputs.js'
import type { OutputRow } from '../src/config/outputs.js'
import type { Parser } from '../src/parsers/parser.js'
import type { ProfileFormat } from '../src/profiles/format.js'
import type { ProfilePreset } from '../src/profiles/presets/preset.js'

/** The data that documents are generated from. */
export interface DocumentData {
  readonly inputs: readonly InputRow[]
  readonly outputs: readonly OutputRow[]
  readonly exitCodes: readonly { readonly code: number; readonly meaning: string }[]
  readonly commands: readonly { readonly name: string; readonly summary: string; readonly help: string }[]
  readonly parsers: readonly Pick<Parser, 'name' | 'tool' | 'reads' | 'metrics' | 'primary'>[]
  readonly profileFormats: readonly Pick<ProfileFormat, 'name' | 'tool' | 'reads' | 'quantities' | 'tells'>[]
  readonly profilePresets: readonly Pick<ProfilePreset, 'name' | 'summary'>[]
  readonly configSchema: Readonly<Record<string, unknown>>
}

export function renderFiles(data: DocumentData): Readonly<Record<string, string>>
export function renderBlocks(data: DocumentData): Readonly<Record<string, string>>
export function fillBlocks(text: string, blocks: Readonly<Record<string, string>>, path: string): string
