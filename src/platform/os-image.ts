/** What may tell the image of an operating system. */
export interface ImageSources {
  readonly os: 'linux' | 'macos' | 'windows' | string
  /** `ImageOS` of a hosted runner: `ubuntu24`, `macos15`, `win25`. */
  readonly imageOs: string | undefined
  /** Text of `/etc/os-release`. */
  readonly osRelease: string | undefined
  /** `os.release()`: the kernel. */
  readonly kernel: string
}

/** Darwin's major number to that of macOS, which jumped from 15 to 26. */
const macosOfDarwin: Readonly<Record<string, number>> = { 20: 11, 21: 12, 22: 13, 23: 14, 24: 15, 25: 26 }

/** Windows build to the names GitHub gives its images; desktop Windows 10 and 11 keep their build. */
const windowsOfBuild: Readonly<Record<string, string>> = { 17763: 'win19', 20348: 'win22', 26100: 'win25' }

/** Image family and major version as hosted runners spell it: `ubuntu24`, `debian12`, `macos14`, `win22`; else `unknown`. */
export function osImage({ os, imageOs, osRelease, kernel }: ImageSources): string {
  if (imageOs !== undefined && imageOs !== '') return imageOs
  const [major = '', , build = ''] = kernel.split('.')
  if (os === 'macos')
    return macosOfDarwin[major] === undefined ? `darwin${major}` : `macos${macosOfDarwin[major]}`
  if (os === 'windows') return windowsOfBuild[build] ?? `win-${build}`
  const id = value(osRelease, 'ID')
  const version = value(osRelease, 'VERSION_ID')?.split('.')[0] ?? ''
  return id === undefined ? 'unknown' : `${id}${version}`
}

function value(osRelease: string | undefined, key: string): string | undefined {
  const line = osRelease?.split('\n').find((candidate) => candidate.startsWith(`${key}=`))
  return line
    ?.slice(key.length + 1)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
}
