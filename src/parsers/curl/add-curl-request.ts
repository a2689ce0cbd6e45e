import { addReadings } from '../shared/add-readings.js'
import type { MeasurementBuilder, Reading } from '../shared/measurement-builder.js'

/** One request: its address, and curl's variables that are numbers. */
export interface CurlRequest {
  readonly name: string
  readonly fields: ReadonlyMap<string, number>
}

/**
 * Adds the total and the phases of a request. curl tells when a phase ended; a phase that did not happen (a connection
 * that was there, no TLS, no redirect) has time 0 and is absent here. Of redirects the phases of the last request count.
 */
export function addCurlRequest(
  builder: MeasurementBuilder,
  { name, fields }: CurlRequest,
  problem: Reading['problem'],
): void {
  const at = (key: string): number | undefined => fields.get(`time_${key}`) || undefined
  const between = (from: number | undefined, to: number | undefined): number | undefined =>
    from === undefined || to === undefined ? undefined : Math.max(0, to - from)
  const dns = at('namelookup')
  const connected = at('connect')
  const encrypted = at('appconnect')
  const firstByte = at('starttransfer')
  addReadings(builder, { benchmark: name, problem }, [
    ['time', fields.get('time_total'), 's'],
    ['dns', connected === undefined ? undefined : dns, 's'],
    ['connect', between(dns, connected), 's'],
    ['tls', between(connected, encrypted), 's'],
    ['first-byte', between(at('pretransfer') ?? encrypted ?? connected, firstByte), 's'],
    ['transfer', between(firstByte, at('total')), 's'],
    ['redirect', at('redirect'), 's'],
    ['bytes-per-second', fields.get('speed_download') || undefined, 'B/s'],
    ['download-size', fields.get('size_download'), 'B'],
  ])
}
