import { describe, expect, it } from 'vitest'
import { evolution, evolutionWords } from './evolution.ts'
import { figureWords } from './figure-words.ts'

describe('evolution', () => {
  it('is in percent, in points for a share', () => {
    expect(evolutionWords(evolution(7, 6, 'count'))).toBe('▲ +17\u00a0%')
    expect(evolutionWords(evolution(57.6, 62.6, 'percent'))).toBe('▼ −5\u00a0pt')
    expect(evolutionWords(evolution(4, 4, 'count'))).toBe('= stable')
    expect(evolutionWords(evolution(2_400, 100, 'count'))).toBe('▲ +2\u00a0300\u00a0%')
  })

  it('is not told from nought, nor from nothing', () => {
    expect([evolution(3, 0, 'count'), evolution(null, 2, 'count'), evolution(0, 0, 'count')]).toEqual([
      null,
      null,
      { by: 0, unit: 'percent' },
    ])
  })
})

describe('a figure in words', () => {
  it('has its sign, and spaces that hold', () => {
    expect([
      figureWords(1_604, 'count'),
      figureWords(78.4, 'percent'),
      figureWords(2.5, 'fte'),
      figureWords(12_000, 'euros'),
      figureWords(4.25, 'scale'),
      figureWords(null, 'count'),
    ]).toEqual(['1\u00a0604', '78\u00a0%', '2,5\u00a0ETP', '12\u00a0000\u00a0€', '4,3', '–'])
  })
})
