import { describe, expect, test } from 'vitest'
import { records } from '#shared/records/records.ts'
import { plannedMeeting } from '../../../../tests/support/planned-meeting.ts'
import { rowWith } from '../../../../tests/support/rows.ts'
import { paperRemarks, type Remarked } from './paper-remarks.ts'

const point = (title: string | null, minutes: number | null) =>
  rowWith(records.agendaItem, `point-${title}-${minutes}`, { kind: 'point', title, minutes })

const element = (title: string | null, place: object) => ({
  item: rowWith(records.programmeItem, `element-${title}`, { kind: 'workshop', title, ...place }),
  speakers: [],
})

const placed = { room: 'room', startsAt: '10:15', endsAt: '11:00' }

const remarked = (more: Partial<Remarked> = {}, meeting: object = {}): Remarked => ({
  ...plannedMeeting(
    { date: '2026-12-07', startsAt: '09:00', endsAt: '12:00', replyBy: '2026-11-30', ...meeting },
    { espace: rowWith(records.espace, 'espace', { signatory: 'La présidente', replyEmail: 'a@exemple.fr' }) },
  ),
  lines: [],
  ...more,
})

const said = (...asked: Parameters<typeof paperRemarks>): readonly string[] =>
  paperRemarks(...asked).map((words) => words.replaceAll('\u00a0', ' '))

describe('what no paper says and whoever sends it should know', () => {
  test('is nothing when all is well', () => {
    const fine = remarked({ agenda: [point('Accueil', 180)], lines: [element('Mots de passe', placed)] })
    for (const kind of ['agenda', 'convocation', 'attendanceSheet', 'programme', 'badges', 'calendar'] as const)
      expect(said(kind, fine)).toEqual([])
  })

  test('is of the agenda: too long, without durations, without titles', () => {
    const agenda = [point('Accueil', 195), point(null, 0)]
    expect(said('agenda', remarked({ agenda }))).toEqual([
      'La somme des durées (3 h 15) dépasse de 15 min le créneau : le document ne le dit pas.',
      'Un point de l’ordre du jour n’a pas d’intitulé.',
    ])
    expect(said('agenda', remarked({ agenda: [point('Accueil', 10), point('Suite', null)] }))).toEqual([
      'Un point n’a pas de durée : les horaires qui suivent manquent.',
    ])
  })

  test('is of a programme: what has no title, what has no place', () => {
    const lines = [element(null, placed), element('Réemploi', {}), element('Mots de passe', placed)]
    expect(said('programme', remarked({ lines }))).toEqual([
      'Le document ne dit que la nature de ce qui n’a pas d’intitulé : Atelier, 10 h 15.',
      'Le document ne dit pas ce qui n’a pas de salle ou d’heure : « Réemploi ».',
    ])
  })

  test('is of a letter: nobody signs it, nowhere and no day to answer', () => {
    const bare = remarked({ espace: null }, { date: null, replyBy: null })
    expect(said('convocation', bare)).toEqual([
      'La réunion n’a pas de date : le document dit « à préciser ».',
      'La lettre n’est pas signée.',
      'La lettre ne dit pas à quelle adresse répondre.',
      'La lettre ne dit pas avant quel jour répondre.',
    ])
    expect(said('programme', { ...bare, meeting: { ...bare.meeting, kind: 'forum' } })).toEqual([
      'Le forum n’a pas de date : le document dit « à préciser ».',
    ])
    expect(said('telling', bare)).toEqual([])
    expect(said('convocation', { ...bare, meeting: { ...bare.meeting, state: 'cancelled' } })).toEqual([
      'La lettre n’est pas signée.',
    ])
  })
})
