import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaItem } from '../../../../../tests/support/agenda-item.ts'
import type { RowId } from '../../../kernel/ids.ts'
import type { AgendaItem } from '../../records.ts'
import { type Fit, fitsOf } from './fit-agenda.ts'
import { roundsOf, withRoundsOf } from './rounds.ts'

const points = (...durations: readonly number[]): readonly AgendaItem[] =>
  durations.map((minutes, index) => agendaItem({ id: `${index}` as RowId, minutes }))

const durations = (fit: Fit | undefined) => fit?.changes.map(({ id, minutes }) => [id, minutes])

describe('rounds', () => {
  test.each([
    ['trois temps tournants de 25 min', 75, [3, 'temps', 25]],
    ['En 4 groupes de 15\u00A0min chacun', 60, [4, 'groupes', 15]],
    ['trois temps de 25 min', 80, null],
    ['un temps de 25 min', 25, null],
    ['vingt-trois temps de 2 min', 46, null],
    ['diaporama', 30, null],
  ])('%s, %i min', (detail, minutes, expected) => {
    const found = roundsOf({ detail, minutes })
    expect(found && [found.count, found.noun, found.minutes]).toEqual(expected)
  })

  test('the detail tells the new length', () => {
    expect(withRoundsOf('trois temps tournants de 25 min, puis 5 min', 20)).toBe(
      'trois temps tournants de 20 min, puis 5 min',
    )
  })
})

describe('ways back into the slot', () => {
  test('rounds are shortened before anything else', () => {
    const agenda = [...points(20, 40), agendaItem({ minutes: 75, detail: 'trois temps tournants de 25 min' })]
    expect(fitsOf(agenda, 15)[0]).toMatchObject({
      kind: 'rounds',
      minutes: 20,
      changes: [{ id: 'item', minutes: 60, detail: 'trois temps tournants de 20 min' }],
    })
  })

  test('else the longest point gives all, or the long ones give a little each', () => {
    const fits = fitsOf(points(10, 60, 40), 15)
    expect(fits.map((fit) => [fit.kind, durations(fit)])).toEqual([
      ['longest', [['1', 45]]],
      [
        'shared',
        [
          ['1', 50],
          ['2', 35],
        ],
      ],
    ])
  })

  test('nothing is offered when nothing is too long, or when too little could be given', () => {
    expect(fitsOf(points(60), 0)).toEqual([])
    expect(fitsOf(points(10, 10, 15), 15)).toEqual([])
    expect(fitsOf([agendaItem({ kind: 'pause', minutes: 60 })], 10)).toEqual([])
  })

  test('any proposal fits, cuts nobody below half of its time, and lengthens nothing', () => {
    const agendas = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 12 }).map((all) => points(...all))
    fc.assert(
      fc.property(agendas, fc.integer({ min: 1, max: 200 }), (agenda, excess) => {
        for (const { changes } of fitsOf(agenda, excess)) {
          const saved = changes.map(({ id, minutes }) => {
            const before = agenda.find((one) => one.id === id)?.minutes ?? 0
            expect(minutes).toBeGreaterThanOrEqual(Math.max(10, before / 2))
            expect(minutes).toBeLessThan(before)
            return before - minutes
          })
          const sum = saved.reduce((total, minutes) => total + minutes, 0)
          expect(sum).toBeGreaterThanOrEqual(excess)
          expect(sum).toBeLessThan(excess + 5)
        }
      }),
    )
  })
})
