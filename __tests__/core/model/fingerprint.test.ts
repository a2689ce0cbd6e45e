import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../src/core/model/fingerprint.js'

describe('fingerprint', () => {
  // Test vectors published by the authors of FNV for the 128-bit variant.
  it.each([
    ['', '6c62272e07bb014262b821756295c58d'],
    ['a', 'd228cb696f1a8caf78912b704e4a8964'],
    ['foobar', '343e1662793c64bf6f0d3597ba446f18'],
  ])('of %j is the published one', (text, print) => {
    expect(fingerprint(text)).toBe(print)
  })
})
