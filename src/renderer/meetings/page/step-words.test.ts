import { describe, expect, test } from 'vitest'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { agendaItem } from '../../../../tests/support/agenda-item.ts'
import { offWords, stepSentence as stepSentenceOn } from './step-words.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const bare = {
  state: 'preparing',
  date: null,
  startsAt: '09:00',
  endsAt: null,
  place: null,
  onlineLink: null,
  offReason: null,
  formerDate: null,
  validatedOn: null,
  reopenedFor: null,
}
const view = (changes: object, parts: object = {}) =>
  ({
    meeting: { ...bare, ...changes },
    agenda: [],
    programme: [],
    attendances: [],
    told: [],
    outdated: [],
    ...parts,
  }) as unknown as MeetingPage

const stepSentence = (view: MeetingPage) => stepSentenceOn(view, '2026-12-01')

describe('what a step needs', () => {
  test('what is missing to convene, in the order one settles it', () => {
    expect(stepSentence(view({}))).toBe(
      'Pour prévenir les invités, il manque encore la date, les horaires, le lieu, l’ordre du jour et les invités.',
    )
    const almost = view(
      { date: '2026-12-08', endsAt: '12:00', onlineLink: 'https://visio.example' },
      { attendances: [{ invited: true }], agenda: [] },
    )
    expect(stepSentence(almost)).toBe('Pour prévenir les invités, il manque encore l’ordre du jour.')
    expect(stepSentence({ ...almost, agenda: [agendaItem()] })).toBe(
      'La date, le lieu, l’ordre du jour et les invités sont connus\u00A0: reste à prévenir.',
    )
    const withdrawn = view(almost.meeting, { attendances: [{ invited: false }], agenda: [agendaItem()] })
    expect(stepSentence(withdrawn)).toBe('Pour prévenir les invités, il manque encore les invités.')
  })

  test('a forum wants its programme', () => {
    const placed = { kind: 'workshop', title: 'Mots de passe', room: 'room', startsAt: '10:00', endsAt: '11:00' }
    const forum = (...programme: readonly object[]) =>
      view(
        { kind: 'forum', date: '2026-12-08', endsAt: '12:00', place: 'Grange' },
        { programme: programme.map((item) => ({ item, speakers: [] })), attendances: [{ invited: true }] },
      )
    expect(stepSentence(forum())).toBe('Pour prévenir les invités, il manque encore le programme.')
    expect(stepSentence(forum(placed, placed))).toBe(
      'La date, le lieu, le programme et les invités sont connus\u00A0: reste à prévenir.',
    )
    expect(stepSentence(forum(placed, { ...placed, room: null }))).toBe(
      'Pour prévenir les invités, il manque encore la place d’un élément du programme.',
    )
    const unnamed = { ...placed, title: 'Atelier 2' }
    expect(stepSentence(forum(unnamed, unnamed, { ...placed, startsAt: null }))).toBe(
      'Pour prévenir les invités, il manque encore l’intitulé de deux éléments du programme et la place d’un élément du programme.',
    )
  })

  test.each([
    [['a', 'b'], 'Deux personnes sont notées comme prévenues. Concerto n’envoie rien lui-même.'],
    [['a'], 'Une personne est notée comme prévenue. Concerto n’envoie rien lui-même.'],
    [[], 'Personne n’est noté comme prévenu. Concerto n’envoie rien lui-même.'],
  ])('a convened meeting says what was noted, and that nothing was sent: %j', (told, sentence) => {
    expect(plain(stepSentence(view({ state: 'convened' }, { told })))).toBe(
      `${sentence} Le jour venu, la séance s’ouvre dans la salle.`,
    )
  })

  test('who was told what has changed since is said, not that nobody was told', () => {
    const said = (parts: object) => plain(stepSentence(view({ state: 'convened' }, parts))).split(' Concerto')[0]
    expect(said({ outdated: ['a', 'b'] })).toBe('Deux personnes sont à prévenir du changement.')
    expect(said({ told: ['a'], outdated: ['b'] })).toBe(
      'Une personne est notée comme prévenue, une personne est à prévenir du changement.',
    )
  })

  test.each([
    [true, 'La réunion a eu lieu. Le compte-rendu est à relire, puis à valider.'],
    [false, 'La réunion a eu lieu. Le compte-rendu reste à écrire.'],
  ])('a meeting that was held asks for its minutes: text %s', (hasText, sentence) => {
    expect(plain(stepSentence(view({ state: 'toValidate' }, { summary: { hasText } })))).toBe(sentence)
  })

  test('a meeting whose day went by is not announced, nor said to have been held', () =>
    expect(stepSentence(view({ date: '2026-11-30' }, { summary: { hasText: false } }))).toBe(
      'La date de la réunion est passée. Le compte-rendu reste à écrire.',
    ))

  test('a validated meeting says since when', () => {
    expect(plain(stepSentence(view({ state: 'validated', validatedOn: '2026-12-01' })))).toBe(
      'Le compte-rendu est validé depuis le 1er décembre 2026.',
    )
  })
})

describe('a meeting that is off, or that was moved', () => {
  test.each([
    [{}, null],
    [{ state: 'cancelled', offReason: 'Trop peu d’inscrits' }, ['Réunion annulée.', 'Trop peu d’inscrits.']],
    [
      { state: 'postponed', formerDate: '2026-10-30', offReason: 'Salle inondée.' },
      ['Date à fixer, d’abord prévue le 30 octobre 2026.', 'Salle inondée.'],
    ],
    [
      { state: 'convened', date: '2026-12-08', formerDate: '2026-10-30' },
      ['Reportée au 8 décembre 2026, d’abord prévue le 30 octobre 2026.', ''],
    ],
  ])('%j', (changes, words) => {
    const found = offWords(view(changes).meeting)
    expect(found && [plain(found.fact), found.reason]).toEqual(words)
  })
})
