import { readFileSync } from 'node:fs'
import os from 'node:os'
import type { Environment } from '../core/model/environment.js'
import { cpuModel } from './cpu-model.js'
import { osImage } from './os-image.js'
import { type ReadText, usableCores } from './usable-cores.js'

/** The machine as a run records it, without what only the parser's output tells. */
export type Machine = Omit<Environment, 'stratum' | 'toolchain' | 'witnesses'>

/** Everything the fingerprint reads, so that a test can be any machine. */
export interface MachineSources {
  readonly platform: NodeJS.Platform
  readonly arch: string
  readonly cpuModel: string | undefined
  readonly parallelism: number
  readonly kernel: string
  readonly nodeVersion: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly readText: ReadText
}

const osNames: Readonly<Record<string, string>> = { darwin: 'macos', win32: 'windows' }

/** Fingerprint of the machine: fields that stay equal between boots of one machine type. No privileges, about a millisecond. */
export function readMachine(sources: MachineSources): Machine {
  const name = osNames[sources.platform] ?? sources.platform
  const runner = sources.env.RUNNER_NAME
  return {
    os: name,
    arch: sources.arch,
    cpu: cpuModel(sources.cpuModel, sources.readText('/proc/cpuinfo')),
    cores: usableCores(sources.parallelism, sources.readText),
    image: osImage({
      os: name,
      imageOs: sources.env.ImageOS,
      osRelease: sources.readText('/etc/os-release'),
      kernel: sources.kernel,
    }),
    kernel: sources.kernel,
    node: sources.nodeVersion.replace(/^v/, ''),
    ...(runner === undefined || runner === '' ? {} : { runner }),
  }
}

/** The sources of this machine. */
export function machineSources(env: MachineSources['env']): MachineSources {
  return {
    platform: process.platform,
    arch: process.arch,
    cpuModel: os.cpus()[0]?.model,
    parallelism: os.availableParallelism(),
    kernel: os.release(),
    nodeVersion: process.version,
    env,
    readText: readTextFile,
  }
}

/** The text of a file, undefined where it cannot be read: every source here may be absent on some platform. */
export function readTextFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
