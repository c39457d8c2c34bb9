import { expect, test } from 'vitest'
import type { CalendarStep, FicheLine } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { calendarRows } from './calendar-rows.ts'

const fiche = (id: string, values: Partial<FicheLine>) =>
  ({
    id,
    title: id,
    state: 'running',
    bearers: [],
    startsOn: null,
    endsOn: null,
    reference: '1.1',
    share: null,
    ...values,
  }) as FicheLine
const step = (id: string, parent: string | null, startsOn: string | null, dueOn: string | null): CalendarStep => ({
  id: id as RowId,
  fiche: 'A' as RowId,
  parent: parent as RowId | null,
  text: id,
  bearer: 'Foyer rural',
  startsOn,
  dueOn,
  state: 'running',
  progress: 20,
})
const steps = [step('1', null, '2026-03-01', '2026-05-31'), step('1.1', '1', null, '2026-06-30')]
const lines = [
  fiche('A', { share: 50 }),
  fiche('B', { startsOn: '2026-01-01', endsOn: '2026-02-01', bearers: ['X', 'Y'] }),
]

test('steps stand under their fiche, which spans them when it has no dates of its own', () => {
  expect(calendarRows(lines, steps, '2026-06-01', true)).toEqual([
    {
      id: 'A',
      fiche: 'A',
      depth: 0,
      name: '1.1 A',
      bearer: null,
      startsOn: '2026-03-01',
      endsOn: '2026-06-30',
      state: 'En cours',
      progress: 50,
      late: false,
    },
    expect.objectContaining({ id: '1', depth: 1, endsOn: '2026-05-31', state: 'Commencée', progress: 20, late: true }),
    expect.objectContaining({ id: '1.1', depth: 2, startsOn: null, endsOn: '2026-06-30', late: false }),
    expect.objectContaining({ id: 'B', depth: 0, bearer: 'X, Y', progress: null, late: true }),
  ])
  expect(calendarRows(lines, steps, '2026-06-01', false).map(({ id }) => id)).toEqual(['A', 'B'])
})
