/** The stable fields of machine and toolchain that make two runs comparable; clock readings are not among them. */
export interface StratumFields {
  readonly os: string
  readonly arch: string
  readonly image: string
  readonly cpu: string
  readonly cores: number
  /** Name of the tool whose version matters, such as `go`; absent where none was recognised. */
  readonly tool?: string
  /** As the tool prints it, `1.26.8`, `go1.26`, `v24.1.0`; only its major counts. */
  readonly version?: string
}

/** The slug is a folder name; file systems allow 255 bytes, and the other parts take about 60. */
const longestCpu = 80

/**
 * `linux-x64-ubuntu24-amd-epyc-7763-4c-go1`: os, arch, image, CPU, cores, tool with major version, each a slug of
 * `[a-z0-9-]`; `unknown` for a part that nobody knows.
 */
export function stratum(fields: StratumFields): string {
  const cores = Number.isInteger(fields.cores) && fields.cores > 0 ? `${fields.cores}c` : 'unknown'
  const parts = [
    slug(fields.os),
    slug(fields.arch),
    slug(fields.image),
    cpuSlug(fields.cpu),
    cores,
    toolPart(fields),
  ]
  return parts.join('-')
}

/**
 * The CPU model as a slug without what makers add around it: trademarks, the words CPU and Processor, the number of
 * cores the whole chip has, and the nominal clock. `Intel(R) Xeon(R) CPU E5-2673 v4 @ 2.30GHz` is `intel-xeon-e5-2673-v4`.
 */
export function cpuSlug(model: string): string {
  const bare = model
    .replace(/\((?:r|tm|c)\)|[®™©]/gi, ' ')
    .replace(/@?\s*\d+(?:\.\d+)?\s*[gm]hz\b/gi, ' ')
    .replace(/\b(?:\d+|dual|quad|six|eight|twelve|sixteen)-core\b/gi, ' ')
    .replace(/\b(?:cpu|processor)\b/gi, ' ')
  const name = slug(bare)
  return name.length <= longestCpu ? name : name.slice(0, longestCpu).replace(/-$/, '')
}

/** Major version, `8` for Java's old `1.8.0_392`; undefined where the text holds no number. */
export function majorVersion(version: string): string | undefined {
  const major = /\d+/.exec(version)?.[0]
  return /^1\.8\.0_/.test(version) ? '8' : major
}

function toolPart({ tool, version }: StratumFields): string {
  const major = version === undefined ? undefined : majorVersion(version)
  return tool === undefined || major === undefined ? 'unknown' : slug(`${tool}${major}`)
}

function slug(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g)
  return words === null ? 'unknown' : words.join('-')
}
