import { describe, expect, test } from 'vitest'
import { pictureFacts } from './picture-facts.ts'

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

describe('what a picture says of itself', () => {
  test.each([
    ['a PNG', '89504e470d0a1a0a0000000d49484452000003840000019c', { type: 'png', width: 900, height: 412 }],
    ['a GIF', '474946383961400020000000', { type: 'gif', width: 64, height: 32 }],
    [
      'a JPEG, whose size follows other segments',
      `ffd8ffe00010${'00'.repeat(14)}ffc00011080078005003012200021101`,
      { type: 'jpeg', width: 80, height: 120 },
    ],
    ['a JPEG cut short', 'ffd8ffe00010', null],
    ['an empty PNG', '89504e470d0a1a0a0000000d494844520000000000000000', null],
    ['a WebP', '524946460000000057454250', null],
    ['nothing', '', null],
  ])('%s', (_name, hex, facts) => {
    expect(pictureFacts(bytes(hex))).toEqual(facts)
  })
})
