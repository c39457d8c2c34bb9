import { expect, test } from 'vitest'
import type { Programme, ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { records } from '#shared/records/records.ts'
import { rowWith } from '../../../../../tests/support/rows.ts'
import { partWords } from './part-words.ts'

const hall = rowWith(records.programmeRoom, 'hall', { name: 'Hall' })

const line = (values: Partial<ProgrammeLine['item']>, ...keys: string[]): ProgrammeLine => ({
  item: rowWith(records.programmeItem, `${values.title}`, { room: hall.id, ...values }),
  speakers: keys.map((key) => ({ speaker: rowWith(records.programmeSpeaker, key, { name: key }), key, detail: '' })),
})

const programme: Programme = {
  rooms: [hall],
  lines: [
    line({ kind: 'plenary', title: 'Ouverture', startsAt: '09:30', endsAt: '10:10' }, 'mairie', 'odile'),
    line({ kind: 'workshop', title: 'Mots de passe', startsAt: '10:15', endsAt: '11:00' }, 'odile'),
    line({ kind: 'stand', title: null }, 'mairie'),
  ],
}

test.each([
  [{ person: null, actor: 'ccas' }, []],
  [
    { person: null, actor: 'mairie' },
    [
      'Vous intervenez : plénière « Ouverture », de 9 h 30 à 10 h 10 (Hall).',
      'Vous tenez un stand, toute la durée (Hall).',
    ],
  ],
  [
    { person: 'odile', actor: 'mairie' },
    [
      'Vous intervenez : plénière « Ouverture », de 9 h 30 à 10 h 10 (Hall) ; atelier « Mots de passe », de 10 h 15 à 11 h 00 (Hall).',
      'Votre structure tient un stand, toute la durée (Hall).',
    ],
  ],
])('whoever is on a programme is told what they do there: %j', (who, said) => {
  expect(partWords(programme, who).map((words) => words.replaceAll('\u00A0', ' '))).toEqual(said)
  expect(partWords(null, who)).toEqual([])
})
