import { expect, test } from 'vitest'
import type { RowChange } from '#shared/contract/workspace/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { createTypedValues } from './typed-values.ts'

const id = '01890000-0000-7000-8000-000000000001' as RowId
const place = (text: string): RowChange => ({ record: 'meeting', id, changes: { place: text } })

const create = () => {
  const clock = { since: 0 }
  return { clock, values: createTypedValues(() => clock.since) }
}

test('TY-1: a field shows what was typed in it, whichever screen opens it, until all is read again', () => {
  const { clock, values } = create()
  values.type(place('Salle'))
  expect([values.shown(id, 'place', 'Mairie'), values.shown(id, 'footer', null)]).toEqual(['Salle', null])
  const turn = values.send(place('Salle'))
  values.stored(place('Salle'), turn, 5)
  clock.since = 5
  expect([values.shown(id, 'place', 'Mairie'), values.waits(id, 'place')]).toEqual(['Salle', false])
  clock.since = 6
  expect(values.shown(id, 'place', 'Salle des fêtes')).toBe('Salle des fêtes')
})

test('TY-1: a save that leaves takes with it what it holds, not what was typed since', () => {
  const { clock, values } = create()
  values.type(place('Salle'))
  values.type(place('Salle des fêtes'))
  const turn = values.send(place('Salle'))
  values.stored(place('Salle'), turn, 5)
  clock.since = 6
  expect([values.shown(id, 'place', 'Salle'), values.waits(id, 'place')]).toEqual(['Salle des fêtes', true])
})

test('TY-3: what was replaced since is not sent again', () => {
  const { values } = create()
  values.type(place('Salle'))
  values.refused(place('Salle'), values.send(place('Salle')), true)
  expect(values.unsent(place('Salle'))).toEqual(place('Salle'))
  values.type(place('Mairie'))
  values.send(place('Mairie'))
  expect(values.unsent(place('Salle'))).toBeNull()
  expect(values.shown(id, 'place', null)).toBe('Mairie')
})

test('what is refused and not kept shows what is stored', () => {
  const { values } = create()
  values.refused(place('Salle'), values.send(place('Salle')), false)
  expect(values.shown(id, 'place', 'Mairie')).toBe('Mairie')
})

test('a row has its short values typed over it; its texts are their editors’, and others are itself', () => {
  const { values } = create()
  const row = { id: id as string, place: 'Mairie', footer: null, workNotes: null }
  expect(values.over(row)).toBe(row)
  values.type(place('Salle'))
  values.type({ record: 'meeting', id, changes: { workNotes: { type: 'doc', content: [] } } })
  values.type({ record: 'meeting', id, changes: { access: 'Cour' } })
  expect(values.over(row)).toEqual({ ...row, place: 'Salle' })
})
