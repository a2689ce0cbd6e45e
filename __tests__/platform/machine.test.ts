import { describe, expect, it } from 'vitest'
import { cpuSlug, stratum } from '../../src/core/model/stratum.js'
import { witnessWarnings } from '../../src/core/model/witness-warnings.js'
import { cpuModel } from '../../src/platform/cpu-model.js'
import { type MachineSources, machineSources, readMachine } from '../../src/platform/machine.js'
import { watchNoise } from '../../src/platform/noise-witness.js'
import { osImage } from '../../src/platform/os-image.js'
import { usableCores } from '../../src/platform/usable-cores.js'

const files = (texts: Record<string, string>) => (path: string) => texts[path]

const hosted: MachineSources = {
  platform: 'linux',
  arch: 'x64',
  cpuModel: 'AMD EPYC 7763 64-Core Processor  ',
  parallelism: 4,
  kernel: '6.11.0-1018-azure',
  nodeVersion: 'v24.19.0',
  env: { ImageOS: 'ubuntu24', RUNNER_NAME: 'GitHub Actions 12' },
  readText: files({ '/etc/os-release': 'ID=ubuntu\nVERSION_ID="24.04"\n' }),
}

describe('fingerprint', () => {
  it('is what a hosted runner tells', () => {
    expect(readMachine(hosted)).toEqual({
      os: 'linux',
      arch: 'x64',
      cpu: 'AMD EPYC 7763 64-Core Processor',
      cores: 4,
      image: 'ubuntu24',
      kernel: '6.11.0-1018-azure',
      node: '24.19.0',
      runner: 'GitHub Actions 12',
    })
  })

  it('does not change with the kernel, the runner or the version of Node', () => {
    const other = { ...hosted, kernel: '6.14.0-1', nodeVersion: 'v20.20.0', env: { ImageOS: 'ubuntu24' } }
    expect(stratum(readMachine(other))).toBe(stratum(readMachine(hosted)))
  })

  it('reads this machine', () => {
    const machine = readMachine(machineSources(process.env))
    expect(machine.cores).toBeGreaterThan(0)
    expect(machine.cpu).not.toBe('')
    expect(machine.image).not.toBe('')
  })
})

describe('CPU model', () => {
  const anonymous =
    'processor\t: 0\nvendor_id\t: AuthenticAMD\ncpu family\t: 25\nmodel\t\t: 17\nmodel name\t: AMD EPYC\n'

  it('tells two generations under one anonymous name apart', () => {
    expect(cpuModel('AMD EPYC', anonymous)).toBe('AMD EPYC (family 25 model 17)')
    expect(cpuSlug(cpuModel('AMD EPYC', anonymous.replace('17', '1')))).toBe('amd-epyc-family-25-model-1')
    expect(cpuModel('AMD EPYC', undefined)).toBe('AMD EPYC')
  })

  it('reads the part on Arm', () => {
    const arm = 'processor\t: 0\nBogoMIPS\t: 50.00\nCPU implementer\t: 0x41\nCPU part\t: 0xd0c\n'
    expect(cpuModel('unknown', arm)).toBe('Neoverse-N1')
    expect(cpuModel('', arm.replace('0xd0c', '0xfff'))).toBe('Arm 0x41 0xfff')
    expect(cpuModel(undefined, undefined)).toBe('unknown')
  })
})

describe('usable cores', () => {
  it.each([
    ['no limit', {}, 8],
    ['max', { '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/cpu.max': 'max 100000\n' }, 8],
    ['two processors', { '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/cpu.max': '200000 100000\n' }, 2],
    ['two and a half', { '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/cpu.max': '250000 100000\n' }, 2],
    ['half of one', { '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/cpu.max': '50000 100000\n' }, 1],
    [
      'the limit of a parent',
      { '/proc/self/cgroup': '0::/a/b\n', '/sys/fs/cgroup/a/cpu.max': '300000 100000\n' },
      3,
    ],
    [
      'version 1',
      {
        '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '400000\n',
        '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
      },
      4,
    ],
    [
      'version 1 without limit',
      { '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n', '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n' },
      8,
    ],
  ])('%s', (_, texts, expected) => {
    expect(usableCores(8, files(texts))).toBe(expected)
  })
})

describe('image', () => {
  const none = { imageOs: undefined, osRelease: undefined, kernel: '' }
  it.each([
    ['ubuntu24', { ...none, os: 'linux', osRelease: 'NAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\n' }],
    ['debian12', { ...none, os: 'linux', osRelease: 'VERSION_ID="12"\nID=debian\n' }],
    ['alpine3', { ...none, os: 'linux', osRelease: 'ID=alpine\nVERSION_ID=3.22.1\n' }],
    ['arch', { ...none, os: 'linux', osRelease: 'ID=arch\nBUILD_ID=rolling\n' }],
    ['unknown', { ...none, os: 'linux' }],
    ['macos14', { ...none, os: 'macos', kernel: '23.6.0' }],
    ['macos26', { ...none, os: 'macos', kernel: '25.1.0' }],
    ['darwin99', { ...none, os: 'macos', kernel: '99.0.0' }],
    ['win22', { ...none, os: 'windows', kernel: '10.0.20348' }],
    ['win-22631', { ...none, os: 'windows', kernel: '10.0.22631' }],
    ['win25', { ...none, os: 'windows', imageOs: 'win25', kernel: '10.0.1' }],
  ])('%s', (expected, sources) => {
    expect(osImage(sources)).toBe(expected)
  })
})

describe('noise witnesses', () => {
  const stat = (user: number, idle: number, steal: number) =>
    `cpu  ${user} 0 0 ${idle} 0 0 0 ${steal} 0 0\ncpu0 1 0 0 1 0 0 0 1 0 0\n`
  const pressure = (total: number) =>
    `some avg10=1.62 avg60=1.54 avg300=0.70 total=${total}\nfull avg10=0.00 total=9\n`

  function watched(before: Record<string, string>, after: Record<string, string>) {
    let texts = before
    let seconds = 100
    const stop = watchNoise(
      (path) => texts[path],
      () => seconds,
    )
    texts = after
    seconds = 110
    return stop()
  }

  it('are shares of the interval', () => {
    const witnesses = watched(
      { '/proc/stat': stat(1000, 5000, 10), '/proc/pressure/cpu': pressure(1_000_000) },
      { '/proc/stat': stat(1500, 5400, 110), '/proc/pressure/cpu': pressure(8_000_000) },
    )
    expect(witnesses).toEqual({ steal: 0.1, pressure: 0.7 })
    expect(witnessWarnings(witnesses).map(({ message }) => message.slice(0, 60))).toEqual([
      'the host took 10 % of the processor time away while this was',
      'for 70 % of the measurement some task waited for a processor',
    ])
  })

  it('are absent, not zero, where the kernel does not tell', () => {
    expect(watched({}, {})).toEqual({})
    expect(watched({ '/proc/stat': stat(1, 1, 0) }, { '/proc/stat': stat(9, 1, 0) })).toEqual({ steal: 0 })
  })

  it('do not warn of what every machine shows', () => {
    expect(witnessWarnings({ steal: 0.02, pressure: 0.5 })).toEqual([])
    expect(witnessWarnings({})).toEqual([])
  })
})
