/** Makers and parts of `/proc/cpuinfo` on Arm, which names no model there (Arm architecture reference, MIDR_EL1). */
const armParts: Readonly<Record<string, string>> = {
  '0x41/0xd08': 'Cortex-A72',
  '0x41/0xd0b': 'Cortex-A76',
  '0x41/0xd0c': 'Neoverse-N1',
  '0x41/0xd40': 'Neoverse-V1',
  '0x41/0xd49': 'Neoverse-N2',
  '0x41/0xd4f': 'Neoverse-V2',
  '0x41/0xd84': 'Neoverse-V3',
  '0x41/0xd8e': 'Neoverse-N3',
  '0x6d/0xd49': 'Azure-Cobalt-100',
  '0xc0/0xac3': 'Ampere-1',
  '0xc0/0xac4': 'Ampere-1A',
}

/**
 * The CPU model with blanks tidied. Where the system names none (Arm on Linux) the part number is looked up in
 * `cpuinfo`; where a hypervisor hides it ("AMD EPYC", without a number) family and model tell the generation, since two
 * generations under one name would be one stratum. `unknown` where nothing tells. Clock readings are never added.
 */
export function cpuModel(reported: string | undefined, cpuinfo: string | undefined): string {
  const named = (reported ?? '').replace(/\s+/g, ' ').trim()
  if (named === '' || named.toLowerCase() === 'unknown') return armModel(cpuinfo) ?? 'unknown'
  if (/\d/.test(named)) return named
  const family = field(cpuinfo, 'cpu family')
  const model = field(cpuinfo, 'model')
  return family === undefined || model === undefined ? named : `${named} (family ${family} model ${model})`
}

function armModel(cpuinfo: string | undefined): string | undefined {
  const implementer = field(cpuinfo, 'CPU implementer')
  const part = field(cpuinfo, 'CPU part')
  if (implementer === undefined || part === undefined) return undefined
  return armParts[`${implementer}/${part}`] ?? `Arm ${implementer} ${part}`
}

function field(cpuinfo: string | undefined, name: string): string | undefined {
  const line = cpuinfo?.split('\n').find((candidate) => candidate.split(':')[0]?.trim() === name)
  return line?.slice(line.indexOf(':') + 1).trim()
}
