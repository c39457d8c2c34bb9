import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnswer, scaleMarks } from './read-answer.ts'
import { tallyOf } from './tally.ts'

const scale = { kind: 'scale', choices: null } as const
const choice = { kind: 'choice', choices: ['Oui', 'Non'] } as const
const free = { kind: 'text', choices: null } as const

describe('an answer as it is kept', () => {
  test.each([
    ['4', '4'],
    [' 5 ', '5'],
    ['3/5', '3'],
    ['2 sur 5', '2'],
    ['4,0', '4'],
    ['5 - Tout à fait d’accord', '5'],
    ['1 (pas du tout)', '1'],
  ])('a mark typed « %s » is %s', (typed, kept) => expect(readAnswer(scale, typed)).toEqual({ ok: true, value: kept }))

  test.each(['0', '6', '45', '3,5', '4/10', 'bien', ''])('« %s » is no mark', (typed) =>
    expect(readAnswer(scale, typed)).toEqual({ ok: false, error: 'une note va de 1 à 5, sans décimale' }),
  )

  test('a choice is one that is offered, whatever its capitals and accents', () => {
    expect(readAnswer({ kind: 'choice', choices: ['Déjà venu'] }, 'DEJA  VENU')).toEqual({
      ok: true,
      value: 'Déjà venu',
    })
    expect(readAnswer(choice, 'Peut-être').ok).toBe(false)
  })

  test('free words are kept as written, up to what a field holds', () => {
    expect(readAnswer(free, ' Merci ! ')).toEqual({ ok: true, value: 'Merci !' })
    expect(readAnswer(free, 'a'.repeat(2_001)).ok).toBe(false)
  })
})

test('a mean is that of the marks, and what is no longer offered is counted apart', () => {
  expect(tallyOf(scale, ['5', '4', '4'])).toMatchObject({ answers: 3, mean: 13 / 3 })
  expect(tallyOf(scale, [])).toMatchObject({ answers: 0, mean: null })
  expect(tallyOf(choice, ['Oui', 'Peut-être', 'Oui']).counts).toEqual([
    { value: 'Oui', count: 2, isOther: false },
    { value: 'Non', count: 0, isOther: false },
    { value: 'Peut-être', count: 1, isOther: true },
  ])
})

test('any set of answers: the counts add up, and the mean is between the least and the greatest mark', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scaleMarks)), (marks) => {
      const { answers, counts, mean } = tallyOf(scale, marks)
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(answers)
      if (mean === null) {
        expect(marks).toEqual([])
        return
      }
      const numbers = marks.map(Number)
      expect(mean).toBeGreaterThanOrEqual(Math.min(...numbers))
      expect(mean).toBeLessThanOrEqual(Math.max(...numbers))
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 5 }), fc.array(fc.string()), (choices, values) => {
      const { answers, counts } = tallyOf({ kind: 'choice', choices }, values)
      expect([answers, counts.reduce((sum, { count }) => sum + count, 0)]).toEqual([values.length, values.length])
    }),
  )
})
