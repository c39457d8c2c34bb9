import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowWith } from '../../../../tests/support/rows.ts'
import type { RowId } from '../../kernel/ids.ts'
import { line } from '../../text/rich-text/build.ts'
import { type Fiche, type Rubric, records } from '../records.ts'
import { ficheRubrics, gridRows, isFilled, isOptional } from './fiche-rubrics.ts'

const row = (id: string, values: Partial<Rubric>): Rubric => rowWith(records.rubric, id, values)

const method = ['stakes', 'steps', 'outcomes', 'partners', 'interested', 'conditions', 'indicators', 'marks']

test('an espace without rubrics has those of the method, in the rows of its grid', () => {
  const rubrics = ficheRubrics([])
  expect(rubrics.map(({ key }) => key)).toEqual([...method, 'complements'])
  expect(gridRows(rubrics).map((cells) => cells.map(({ key }) => key))).toEqual([
    ['stakes'],
    ['steps', 'outcomes'],
    ['partners', 'interested'],
    ['conditions', 'indicators'],
    ['marks'],
    ['complements'],
  ])
  expect(rubrics[1]).toEqual({
    key: 'steps',
    standard: 'steps',
    row: null,
    label: 'Description de l’action et étapes de mise en œuvre',
    hint: null,
    width: 'half',
    hidden: false,
  })
})

test('a row renames, widens, hides or adds; of two rows of one standard rubric the first counts', () => {
  const rubrics = ficheRubrics([
    row('a', { standard: 'steps', label: 'Les étapes', width: 'full', hint: 'Une par ligne' }),
    row('b', { label: 'Lien avec le schéma départemental', width: 'half' }),
    row('c', { standard: 'steps', label: 'D’un autre poste' }),
    row('d', { standard: 'marks', hidden: true }),
    row('e', {}),
  ])
  expect(rubrics.slice(-4)).toMatchObject([
    { key: 'steps', row: 'a', label: 'Les étapes', width: 'full', hint: 'Une par ligne', hidden: false },
    { key: 'b', standard: null, row: 'b', label: 'Lien avec le schéma départemental', width: 'half' },
    { key: 'marks', row: 'd', hidden: true },
    { key: 'e', label: 'Rubrique sans intitulé', width: 'full' },
  ])
  expect(rubrics).toHaveLength(11)
  expect(rubrics.filter(isOptional).map(({ key }) => key)).toEqual(['complements', 'b', 'marks', 'e'])
})

test('a rubric is filled by a text, by a mark, or by the text of the row that adds it', () => {
  const fiche = { id: 'f', stakes: line('Équiper'), steps: null, feasibility: 'untreated', impact: null } as Fiche
  const rubrics = ficheRubrics([row('b', { label: 'Calendrier' })])
  const filled = (text: string) =>
    rubrics
      .filter((rubric) =>
        isFilled(rubric, { ...blank, ...fiche }, [
          { fiche: 'f' as RowId, rubric: 'b' as RowId, text: text === '' ? null : line(text) },
        ]),
      )
      .map(({ key }) => key)
  expect(filled('Au printemps')).toEqual(['stakes', 'marks', 'b'])
  expect(filled('')).toEqual(['stakes', 'marks'])
})

const blank = {
  outcomes: null,
  partners: null,
  interested: null,
  conditions: null,
  indicators: null,
  complements: null,
} as Partial<Fiche>

test('whatever the widths, every rubric stands once, in its order, two a row at most', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('half', 'full')), (widths) => {
      const rubrics = widths.map((width, index) => ({ width, index }))
      const rows = gridRows(rubrics)
      expect(rows.flat()).toEqual(rubrics)
      for (const cells of rows)
        expect(cells.length === 1 || (cells.length === 2 && cells.every(({ width }) => width === 'half'))).toBe(true)
    }),
  )
})
