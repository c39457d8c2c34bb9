import { expect, test } from 'vitest'
import { newer } from '../../../text/newer.ts'
import type { Meeting } from '../../records.ts'
import { hasProgramme } from './has-programme.ts'
import { kindWords, stateWord } from './kind-words.ts'
import { meetingKinds, meetingStates } from './meeting.ts'

const kinds: readonly Meeting['kind'][] = [...(Object.keys(meetingKinds) as (keyof typeof meetingKinds)[]), null, newer]

test('says each kind of meeting in a sentence', () => {
  const told = kinds.map((kind) => {
    const { agreed, ...words } = kindWords({ kind })
    return [kind, ...Object.values(words), agreed('tenu')].join(', ')
  })
  const meeting =
    'réunion, réunions, une réunion, la réunion, de la réunion, à la réunion, cette réunion, prochaine réunion, convocation, convoquée, ordre du jour, tenue'
  expect(told).toEqual([
    `concertation, ${meeting}`,
    `committee, ${meeting}`,
    `webinar, ${meeting}`,
    `workingGroup, ${meeting}`,
    'forum, forum, forums, un forum, le forum, du forum, au forum, ce forum, prochain forum, invitation, annoncé, programme, tenu',
    'cafe, café rencontre, cafés rencontres, un café rencontre, le café rencontre, du café rencontre, au café rencontre, ce café rencontre, prochain café rencontre, invitation, annoncé, programme, tenu',
    `other, ${meeting}`,
    `, ${meeting}`,
    `newer, ${meeting}`,
  ])
})

test('whatever has a programme is no « réunion », and all its words agree', () => {
  for (const kind of kinds) {
    const { agreed, ...words } = kindWords({ kind })
    const isMeeting = Object.values(words).join(' ').includes('réunion')
    expect([kind, isMeeting, agreed('tenu')]).toEqual([kind, !hasProgramme({ kind }), isMeeting ? 'tenue' : 'tenu'])
  }
})

test('a state agrees with what is in it', () => {
  const states = [...(Object.keys(meetingStates) as (keyof typeof meetingStates)[]), newer] as const
  expect(states.map((state) => stateWord(state, { kind: 'forum' }))).toEqual([
    'En préparation',
    'Annoncé',
    'En cours',
    'À valider',
    'Validé',
    'Reporté',
    'Annulé',
    'Écrit par une version plus récente',
  ])
  expect(states.slice(0, -1).map((state) => stateWord(state, { kind: 'concertation' }))).toEqual(
    Object.values(meetingStates),
  )
})
