import { describe, expect, it } from 'vitest'
import { spooledStream } from '../../src/app/spooled-stream.js'
import { lineStream } from '../../src/parsers/line-stream.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const RESULT = 'BenchmarkDecode\t100\t12.5 ns/op\n'

function goStream() {
  let opened = 0
  const stream = spooledStream(async () => {
    opened += 1
    return lineStream('go', { file: '<stdout>' })
  })
  return { stream, opened: () => opened }
}

describe('spooledStream', () => {
  it('opens nothing for short output before its end', async () => {
    const { stream, opened } = goStream()
    stream.write(bytes(RESULT))
    await Promise.resolve()
    expect(opened()).toBe(0)
    const set = await stream.end()
    expect(opened()).toBe(1)
    expect(set?.measurements).toMatchObject([{ benchmark: 'BenchmarkDecode', values: [1.25e-8] }])
  })

  it('reads a long output as it comes, in order and once', async () => {
    const { stream, opened } = goStream()
    const chatter = bytes(`${'x'.repeat(64 * 1024 - 1)}\n`)
    stream.write(bytes('BenchmarkDecode\t100\t1 '))
    stream.write(bytes('ns/op\n'))
    for (let at = 0; at < 40; at++) {
      stream.write(chatter)
      if (at % 10 === 0) await new Promise((resolve) => setImmediate(resolve))
      stream.write(bytes(`BenchmarkDecode\t100\t${at + 2} ns/op\n`))
    }
    const set = await stream.end()
    expect(opened()).toBe(1)
    const values = set?.measurements[0]?.values.map((value) => Math.round(value * 1e9))
    expect(values).toEqual(Array.from({ length: 41 }, (_, at) => at + 1))
  })

  it('keeps what a buffer that is used again held', async () => {
    const { stream } = goStream()
    const buffer = bytes(RESULT)
    stream.write(buffer)
    buffer.fill(0)
    expect((await stream.end())?.measurements).toHaveLength(1)
  })

  it('tells the one who ends it why it could not be opened', async () => {
    const stream = spooledStream(() => Promise.reject(new Error('no parser')))
    stream.write(new Uint8Array(2 ** 21))
    await new Promise((resolve) => setImmediate(resolve))
    await expect(stream.end()).rejects.toThrow('no parser')
  })
})
