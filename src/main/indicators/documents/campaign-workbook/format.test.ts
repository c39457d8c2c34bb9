import { describe, expect, it } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { isPeriod } from '#shared/text/period.ts'
import { readKey, readReference, writeKey, writeReference } from './format.ts'

const [one, other] = ['0199a1b2-0000-7000-8000-000000000001', '0199a1b2-0000-7000-8000-000000000002'] as RowId[] as [
  RowId,
  RowId,
]

describe('what a collection workbook is recognised by', () => {
  it('reads the keys it writes, and no other text', () => {
    const keys = [
      { indicator: one, item: null },
      { indicator: one, item: other },
    ]
    expect(keys.map(writeKey).map(readKey)).toEqual(keys)
    expect(['', 'Code', 'value', `${one}/`, `${one}/${other}/${one}`].map(readKey)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('reads the structure in the printed line, whatever follows and whatever its spaces became', () => {
    const period = '2025-T3'
    if (!isPeriod(period)) throw new Error(period)
    const line = writeReference({ period, campaignActor: one })
    expect(readReference(`${line}. Ne modifiez pas cette ligne.`)).toBe(one)
    expect(readReference(line.replaceAll('\u00a0', ' '))).toBe(one)
    expect(readReference('Référence de collecte\u00a0: 2025-T3')).toBeNull()
  })
})
