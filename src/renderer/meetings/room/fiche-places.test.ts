import { expect, test } from 'vitest'
import { type Rubric, records } from '#shared/records/records.ts'
import { ficheRubrics } from '#shared/records/roadmap/fiche-rubrics.ts'
import { rowWith } from '../../../../tests/support/rows.ts'
import { fichePlace } from './fiche-places.ts'

const rubric = (changes: Partial<Rubric>): Rubric => rowWith(records.rubric, 'r', changes)

const all = () => true

test('a point goes to the rubric meant for it, whatever its place', () => {
  const moved = ficheRubrics([rubric({ standard: 'stakes', position: 'z' })])
  expect(fichePlace('stake', moved, all)).toEqual({ field: 'stakes', style: null })
  expect(fichePlace('decision', moved, all)).toEqual({ field: 'complements', style: 'decision' })
})

test('in a rubric of another name, the line says what it is', () => {
  const renamed = ficheRubrics([rubric({ standard: 'outcomes', label: 'Moyens' })])
  expect(fichePlace('objective', renamed, all)).toEqual({ field: 'outcomes', style: 'objective' })
  expect(fichePlace('stake', renamed, all)).toEqual({ field: 'stakes', style: null })
})

test('when its rubric is hidden it goes to another, and nowhere when none is shown', () => {
  const rubrics = ficheRubrics([])
  expect(fichePlace('complement', rubrics, (field) => field !== 'complements')).toEqual({
    field: 'stakes',
    style: 'complement',
  })
  expect(fichePlace('stake', rubrics, () => false)).toBeNull()
})
