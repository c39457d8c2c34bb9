import { expect, test } from 'vitest'
import { plannedAgenda } from './agenda-item/planned-agenda.ts'
import { roundsOf } from './agenda-item/rounds.ts'
import { standardTemplateNames } from './meeting-template.ts'
import { standardTemplates } from './standard-templates.ts'

test.each(Object.entries(standardTemplates))('%s fills its slot, to the minute', (_, { points, minutes }) => {
  const { total, unknown } = plannedAgenda(points, { startsAt: null, endsAt: null })
  expect([total, unknown]).toEqual([minutes, 0])
})

test('every shipped name has its template', () => {
  expect(Object.keys(standardTemplates)).toEqual(Object.keys(standardTemplateNames))
})

test('rounds told by a template make up its point', () => {
  const told = Object.values(standardTemplates).flatMap(({ points }) =>
    points.filter(({ detail }) => / de \d+ min/.test(detail ?? '')),
  )
  expect(told.map((one) => roundsOf(one)?.count)).toEqual([3, 3, 2])
})
