import { expect, test } from 'vitest'
import { rowWith } from '../../../../../tests/support/rows.ts'
import type { ProgrammeItem } from '../../records.ts'
import { records } from '../../records.ts'
import { besideTitle, lineName, lineWords } from './line-words.ts'
import { programmeGaps } from './programme-gaps.ts'
import type { ProgrammeLine } from './programme-line.ts'

interface Asked {
  readonly placed?: boolean
  readonly holders?: readonly string[]
}

const line = (
  kind: ProgrammeItem['kind'],
  title: string | null,
  { placed = true, holders = [] }: Asked = {},
): ProgrammeLine => ({
  item: rowWith(records.programmeItem, `${kind} ${title}`, {
    kind,
    title,
    ...(placed && { room: rowWith(records.programmeRoom, 'room', {}).id, startsAt: '10:00', endsAt: '11:00' }),
  }),
  speakers: holders.map((name) => ({
    speaker: rowWith(records.programmeSpeaker, name, { name }),
    key: name,
    detail: '',
  })),
})

test('what has no title, or that of a usual programme, is to be named; a welcome, a break and a held stand are not', () => {
  const named = [
    line('workshop', 'Mots de passe'),
    line('workshop', 'Atelier 2 bis, la suite'),
    line('welcome', null),
    line('break', 'Pause'),
    line('stand', null, { holders: ['Emmaüs Connect'] }),
    line('stand', 'Stand 2', { holders: ['Emmaüs Connect'] }),
  ]
  const untitled = [line('workshop', null), line('plenary', null, { holders: ['Odile NOIX'] })]
  const provisional = [
    line('workshop', 'Atelier 2'),
    line('workshop', 'atelier'),
    line('stand', 'Stand 12'),
    line('plenary', 'Plenière'),
  ]
  expect(programmeGaps([...named, ...untitled, ...provisional])).toEqual({ untitled, provisional, unplaced: [] })
})

test('what has no room or no hours is on no paper, but a stand that is open all along', () => {
  const left = line('workshop', 'Mots de passe', { placed: false })
  const stand: ProgrammeLine = {
    item: rowWith(records.programmeItem, 'stand', {
      kind: 'stand',
      title: 'Prêt de matériel',
      room: rowWith(records.programmeRoom, 'room', {}).id,
    }),
    speakers: [],
  }
  expect(programmeGaps([left, stand])).toEqual({ untitled: [], provisional: [], unplaced: [left] })
})

test.each([
  [line('stand', null, { holders: ['Emmaüs Connect'] }), 'Emmaüs Connect', []],
  [line('stand', 'Stand 1', { holders: ['Emmaüs Connect', 'Le Clic'] }), 'Emmaüs Connect, Le Clic', []],
  [line('stand', 'Emmaus connect', { holders: ['Emmaüs Connect'] }), 'Emmaus connect', []],
  [line('stand', 'Prêt de matériel', { holders: ['Emmaüs Connect'] }), 'Prêt de matériel', ['Emmaüs Connect']],
  [line('stand', null), 'Stand', []],
  [line('workshop', 'Atelier 1', { holders: ['Odile NOIX'] }), 'Atelier 1', ['Odile NOIX']],
])('a stand without a title is called by who holds it, who is named once: %#', (one, words, beside) => {
  expect([lineWords(one), besideTitle(one)]).toEqual([words, beside])
})

test('a name says what it is', () => {
  expect(lineName(line('stand', null, { holders: ['Emmaüs Connect'] }))).toBe('Stand «\u00A0Emmaüs Connect\u00A0»')
  expect(lineName(line('stand', null))).toBe('Stand sans intitulé')
})
