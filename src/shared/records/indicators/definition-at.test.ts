import { describe, expect, it } from 'vitest'
import { isPeriod, type Period } from '../../text/period.ts'
import { type Definition, definitionAt } from './definition-at.ts'

const meaning = (definition: string): Definition => ({ definition, unit: null, measure: 'count', calculation: null })

const at = (text: string): Period => {
  if (!isPeriod(text)) throw new Error(text)
  return text
}

describe('the definition of a period', () => {
  const now = meaning('now')
  const versions = [
    { ...meaning('second'), until: '2025-07-01' },
    { ...meaning('first'), until: '2025-01-01' },
  ]

  it('is the one that held when it ended', () => {
    expect(
      ['2024-T4', '2025-T1', '2025-T2', '2025-T3', '2025'].map(
        (text) => definitionAt(now, versions, at(text)).definition,
      ),
    ).toEqual(['first', 'second', 'second', 'now', 'now'])
  })

  it('is the one in force when none was replaced', () => {
    expect(definitionAt(now, [], at('2020'))).toBe(now)
  })
})
