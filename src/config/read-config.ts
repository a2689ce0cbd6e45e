import { checkConfig, type PathFinding } from './check-config.js'
import { completeConfig, type Locate } from './complete-config.js'
import type { Config } from './config.js'
import { ConfigProblem, describeFinding, type Finding } from './config-problem.js'
import { type ConfigFile, configSchema } from './config-schema.js'
import { explainIssue } from './explain-issue.js'
import { type Path, readYaml, type YamlSource } from './yaml-source.js'

/** A configuration file, checked, with the position of its entries; nothing defaulted. */
export interface ReadConfigFile {
  readonly file: ConfigFile
  readonly locate: Locate
  readonly warnings: Config['warnings']
  /** The finding with the file's name and the position of the value under its path. */
  place(finding: PathFinding): Finding
}

/**
 * The text of a configuration file (YAML 1.2), checked and complete, with the store of the command line as default.
 * Throws a ConfigProblem with every error at once, each with file, line and column.
 */
export function readConfig(text: string, file: string): Config {
  const read = readConfigFile(text, file)
  return completeConfig(read.file, { locate: read.locate, storeKind: 'directory', warnings: read.warnings })
}

/** The first half of `readConfig`: for inputs that are merged over the file before defaults are filled in. */
export function readConfigFile(text: string, file: string): ReadConfigFile {
  const source = readYaml(text, file)
  // An empty file says nothing, which is valid where inputs say the rest.
  const result = configSchema.safeParse(source.value ?? {})
  if (!result.success) {
    const findings = result.error.issues.flatMap((issue) => explainIssue(issue, source))
    throw new ConfigProblem(file, inReadingOrder(findings.map((finding) => ({ file, ...finding }))))
  }
  const place = ({ path, ...finding }: PathFinding): Finding => ({
    file,
    ...source.valuePosition(path),
    ...finding,
  })
  const { errors, warnings } = checkConfig(result.data)
  if (errors.length > 0) throw new ConfigProblem(file, inReadingOrder(errors.map(place)))
  return {
    file: result.data,
    locate: locator(source, file),
    warnings: warnings.map((finding) => asWarning(place(finding))),
    place,
  }
}

function locator(source: YamlSource, file: string): Locate {
  return (key, index) => {
    const path: Path = [key, index]
    return { file, line: source.valuePosition(path).line }
  }
}

function asWarning({ file, line, column, ...finding }: Finding): Config['warnings'][number] {
  const position = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) }
  return { message: describeFinding(finding), ...position }
}

function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((x, y) => (x.line ?? 0) - (y.line ?? 0) || (x.column ?? 0) - (y.column ?? 0))
}
