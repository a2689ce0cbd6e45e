import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secretForms } from '../../src/measure/secret-forms.js'
import { createSecretMask, maskText } from '../../src/measure/secret-mask.js'

const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
const forms = secretForms([token])

describe('mask of secrets', () => {
  it('replaces a secret wherever the stream is cut', () => {
    const text = Buffer.from(`INPUT_GITHUB-TOKEN=${token}\nHOME=/root\n${token}${token}\n`)
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
        const at = [0, ...cuts.toSorted((one, other) => one - other), text.length]
        const mask = createSecretMask(forms)
        const shown = at.slice(1).map((end, index) => mask.write(text.subarray(at[index], end)))
        const all = Buffer.concat([...shown, mask.end()]).toString()
        expect(all).toBe('INPUT_GITHUB-TOKEN=***\nHOME=/root\n******\n')
      }),
    )
  })

  it('replaces base64 at every alignment, with what surrounds it, wrapped or not', () => {
    for (const before of ['', 'x', 'x-', 'x-access-token:', 'AUTHORIZATION: basic ']) {
      const encoded = Buffer.from(`${before}${token} and more`).toString('base64')
      for (const width of [1000, 76, 60, 7]) {
        const wrapped = encoded.replace(new RegExp(`(.{${width}})`, 'g'), '$1\n')
        const shown = maskText(wrapped, forms)
        expect(shown).toContain('***')
        const decoded = Buffer.from(shown.replace(/[*\n]/g, ''), 'base64').toString('latin1')
        expect(decoded).not.toContain('16C7e42F')
        expect(shown.length).toBeLessThan(wrapped.length - token.length)
      }
    }
  })

  it('replaces hexadecimal, and a secret folded over lines', () => {
    expect(maskText(`x ${Buffer.from(token).toString('hex')} y`, forms)).toBe('x *** y')
    expect(maskText(`${token.slice(0, 10)}\r\n${token.slice(10)}`, forms)).toBe('***')
  })

  it('never changes bytes without a secret', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 50 })), (chunks) => {
        const mask = createSecretMask(forms)
        const shown = Buffer.concat([...chunks.map((chunk) => Buffer.from(mask.write(chunk))), mask.end()])
        expect(shown.equals(Buffer.concat(chunks))).toBe(true)
      }),
    )
    expect(maskText('ghs_16C7e42F292c69', forms)).toBe('ghs_16C7e42F292c69')
  })

  it('shows the beginning of a line at once', () => {
    const mask = createSecretMask(forms)
    expect(Buffer.from(mask.write(Buffer.from('progress 10 % g'))).toString()).toBe('progress 10 % ')
    expect(Buffer.from(mask.write(Buffer.from('o'))).toString()).toBe('go')
  })

  it('finds a short secret that begins like a longer one at the end of the stream', () => {
    const both = secretForms(['abcdefgh', 'abcdefghijkl'])
    expect(maskText('abcdefghij', both)).toBe('***ij')
    expect(maskText('abcdefghijkl', both)).toBe('***')
  })

  it('leaves words alone that a very short secret would hide', () => {
    expect(secretForms(['', 'go', '12345'])).toEqual([])
  })

  it('hides a key of several lines with empty ones among them, whichever way lines end', () => {
    const key = '-----BEGIN-----\n\nabcdef\n\n\nghijkl\n-----END-----'
    const forms = secretForms([key])
    expect(maskText(`a ${key} b`, forms)).toBe('a *** b')
    expect(maskText(`a ${key.replaceAll('\n', '\r\n')} b`, forms)).toBe('a *** b')
    expect(maskText(`a ${key.replaceAll('\n', '')} b`, forms)).toBe('a *** b')
    const mask = createSecretMask(forms)
    const pieces = [...`a ${key} b`].map((piece) => Buffer.from(mask.write(Buffer.from(piece))).toString())
    expect(pieces.join('') + Buffer.from(mask.end()).toString()).toBe('a *** b')
  })

  it('takes any text as a secret', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 6 }), (secret) => {
        fc.pre(secret.replace(/[\r\n]/g, '').length >= 6 && !secret.includes('*'))
        const wellFormed = Buffer.from(secret).toString()
        expect(maskText(`|${wellFormed}|`, secretForms([secret]))).not.toContain(wellFormed)
      }),
      { examples: [['\0\n\n\0\0\0\0\0'], ['ab\n\rcdef'], ['ab\r\r\ncdef\r\n\r\n']] },
    )
  })
})
