import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuSlug, majorVersion, stratum } from '../../../src/core/model/stratum.js'

const epyc = {
  os: 'linux',
  arch: 'x64',
  image: 'ubuntu24',
  cpu: 'AMD EPYC 7763 64-Core Processor',
  cores: 4,
  tool: 'go',
  version: '1.26.8',
}

describe('stratum', () => {
  it('is os, arch, image, CPU, cores, tool and major version', () => {
    expect(stratum(epyc)).toBe('linux-x64-ubuntu24-amd-epyc-7763-4c-go1')
  })

  it('says unknown where nobody knows', () => {
    const { tool: _tool, version: _version, ...bare } = epyc
    expect(stratum(bare)).toBe('linux-x64-ubuntu24-amd-epyc-7763-4c-unknown')
    expect(stratum({ ...bare, tool: 'go' })).toMatch(/-4c-unknown$/)
    expect(stratum({ os: '', arch: '', image: '', cpu: '', cores: Number.NaN })).toBe(
      'unknown-unknown-unknown-unknown-unknown-unknown',
    )
  })

  it('is a name that any file system takes, whatever the fields hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (cpu, version) => {
        const slug = stratum({ ...epyc, cpu, version })
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThan(255)
      }),
    )
    expect(stratum({ ...epyc, cpu: '../../etc/passwd\n::error::' })).toContain('-etc-passwd-error-')
  })
})

describe('slug of a CPU', () => {
  it.each([
    ['AMD EPYC 7763 64-Core Processor', 'amd-epyc-7763'],
    ['AMD EPYC 7763 64-Core Processor                ', 'amd-epyc-7763'],
    ['AMD EPYC 9V74 80-Core Processor', 'amd-epyc-9v74'],
    ['AMD EPYC 7V13 64-Core Processor', 'amd-epyc-7v13'],
    ['AMD EPYC', 'amd-epyc'],
    ['AMD EPYC (family 25 model 17)', 'amd-epyc-family-25-model-17'],
    ['Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz', 'intel-xeon-platinum-8370c'],
    ['INTEL(R) XEON(R) PLATINUM 8573C', 'intel-xeon-platinum-8573c'],
    ['Intel(R) Xeon(R) Platinum 8272CL CPU @ 2.60GHz', 'intel-xeon-platinum-8272cl'],
    ['Intel(R) Xeon(R) CPU E5-2673 v4 @ 2.30GHz', 'intel-xeon-e5-2673-v4'],
    ['Intel(R) Xeon(R) CPU E5-2673 v3 @ 2400 MHz', 'intel-xeon-e5-2673-v3'],
    ['Intel(R) Core(TM) i7-8700B CPU @ 3.20GHz', 'intel-core-i7-8700b'],
    ['11th Gen Intel(R) Core(TM) i7-1165G7 @ 2.80GHz', '11th-gen-intel-core-i7-1165g7'],
    ['AMD Ryzen 9 5950X 16-Core Processor', 'amd-ryzen-9-5950x'],
    ['AMD Ryzen Threadripper 3960X 24-Core Processor', 'amd-ryzen-threadripper-3960x'],
    ['Apple M1 (Virtual)', 'apple-m1-virtual'],
    ['Apple M1', 'apple-m1'],
    ['Neoverse-N1', 'neoverse-n1'],
    ['Neoverse-N2', 'neoverse-n2'],
    ['Azure-Cobalt-100', 'azure-cobalt-100'],
    ['Ampere(R) Altra(R) Processor', 'ampere-altra'],
    ['unknown', 'unknown'],
  ])('%s is %s', (model, expected) => {
    expect(cpuSlug(model)).toBe(expected)
  })
})

describe('major version', () => {
  it.each([
    ['1.26.8', '1'],
    ['go1.26', '1'],
    ['v24.1.0', '24'],
    ['3.12.4', '3'],
    ['1.8.0_392', '8'],
    ['21.0.5', '21'],
    ['1.8.0', '1'],
    ['nightly', undefined],
    ['', undefined],
  ])('%s is %s', (version, expected) => {
    expect(majorVersion(version)).toBe(expected)
  })
})
