import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposalOf } from './proposal.ts'

describe('FS-6 a proposal', () => {
  it('takes what each changed elsewhere', () => {
    expect(proposalOf(['a', 'b', 'c', 'd'], ['A', 'b', 'c', 'd'], ['a', 'b', 'c', 'd', 'e'])).toEqual([
      'A',
      'b',
      'c',
      'd',
      'e',
    ])
  })

  it('is none where both changed the same passage, so that no third figure is ever made', () => {
    const budget = (sum: string) => ['Titre', `Un budget de ${sum} euros.`, 'Fin']
    expect(proposalOf(budget('10 000'), budget('12 000'), budget('15 000'))).toBeNull()
  })

  it('is none beside repeated blocks, nor for endless texts', () => {
    expect(proposalOf(['a', '', 'b', ''], ['a', '', 'b', '', 'c'], ['a', 'x', '', 'b', ''])).toBeNull()
    // Which of the two was removed is a guess, though what they come to repeats nothing.
    expect(proposalOf(['x', 'x'], ['x'], ['a', 'x', 'x'])).toBeNull()
    const long = Array.from({ length: 2_001 }, (_none, n) => String(n))
    expect(proposalOf(long, long, long)).toBeNull()
  })

  it('is the same whoever asks, and holds only blocks of the three (any texts)', () => {
    const text = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 })
    fc.assert(
      fc.property(text, text, text, (base, one, other) => {
        const proposal = proposalOf(base, one, other)
        expect(proposalOf(base, other, one)).toEqual(proposal)
        if (proposal === null) return
        const known = new Set([...base, ...one, ...other])
        expect(proposal.every((block) => known.has(block))).toBe(true)
        const added = [...one, ...other].filter((block) => !base.includes(block))
        expect(added.every((block) => proposal.includes(block))).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
