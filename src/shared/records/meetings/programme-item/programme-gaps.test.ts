import { expect, test } from 'vitest'
import { rowWith } from '../../../../../tests/support/rows.ts'
import type { ProgrammeItem } from '../../records.ts'
import { records } from '../../records.ts'
import { programmeGaps } from './programme-gaps.ts'

const item = (kind: ProgrammeItem['kind'], title: string | null, placed = true) =>
  rowWith(records.programmeItem, `${kind} ${title}`, {
    kind,
    title,
    ...(placed && { room: rowWith(records.programmeRoom, 'room', {}).id, startsAt: '10:00', endsAt: '11:00' }),
  })

test('what has no title, or that of a usual programme, is to be named; a welcome and a break are not', () => {
  const named = [
    item('workshop', 'Mots de passe'),
    item('workshop', 'Atelier 2 bis, la suite'),
    item('welcome', null),
    item('break', 'Pause'),
  ]
  const unnamed = [
    item('workshop', 'Atelier 2'),
    item('workshop', 'atelier'),
    item('workshop', null),
    item('stand', 'Stand 12'),
    item('plenary', 'Plenière'),
  ]
  expect(programmeGaps([...named, ...unnamed])).toEqual({ unnamed, unplaced: [] })
})

test('what has no room or no hours is on no paper, but a stand that is open all along', () => {
  const left = item('workshop', 'Mots de passe', false)
  const stand = rowWith(records.programmeItem, 'stand', {
    kind: 'stand',
    title: 'Prêt de matériel',
    room: rowWith(records.programmeRoom, 'room', {}).id,
  })
  expect(programmeGaps([left, stand])).toEqual({ unnamed: [], unplaced: [left] })
})
