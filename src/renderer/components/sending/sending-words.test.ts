import { expect, test } from 'vitest'
import type { NotedSending, Recipient, SendingSubject } from '#shared/contract/workspace/sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import {
  calledOf,
  countsOf,
  notedDone,
  notedSentence,
  notedWords,
  openWords,
  prepareWords,
  toldOf,
  walkSentence,
  wasSent,
} from './sending-words.ts'

const id = 'row' as RowId
const guests = calledOf({ kind: 'invitation', meeting: id })
const structures = calledOf({ kind: 'check', sector: null, actor: null })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

const people = (...states: readonly Recipient['state'][]) => states.map((state) => ({ state }) as Recipient)
const noted = (changes: Partial<NotedSending>): NotedSending => ({
  ...{ id, way: 'mail', on: '2026-11-03', by: null, variant: null, said: null },
  ...changes,
})

test('those who are told are called by what they are', () => {
  const kinds: readonly SendingSubject[] = [
    { kind: 'minutes', meeting: id },
    { kind: 'reminder', meeting: id },
    { kind: 'collection', campaign: id },
  ]
  expect(kinds.map((subject) => calledOf(subject).many)).toEqual(['destinataires', 'invités', 'structures'])
  expect([1, 3].map((count) => notedDone(count, 'aside', structures))).toEqual([
    'Une structure laissée de côté',
    'Trois structures laissées de côté',
  ])
  expect(notedDone(2, 'aside', guests)).toBe('Deux invités laissés de côté')
  expect(notedDone(2, 'phone', guests)).toBe('Deux envois notés')
})

test('what was noted is said as a person noted it', () => {
  expect(plain(notedWords(noted({ by: 'Violette' }), '2026-11-04', guests))).toBe('noté comme envoyé hier par Violette')
  expect(plain(notedWords(noted({ way: 'phone' }), '2026-11-03', structures))).toBe('prévenue au téléphone aujourd’hui')
  expect(plain(notedWords(noted({ way: 'letter', said: '9 h' }), '2026-12-24', guests))).toBe(
    'lettre notée comme envoyée le 3 nov., a reçu : 9 h',
  )
})

test('how far one is counts those who are not left aside', () => {
  const some = people('told', 'toTell', 'changed', 'aside')
  expect(plain(notedSentence(toldOf(some), guests))).toBe('Noté comme envoyé à un sur trois.')
  expect(plain(notedSentence(toldOf(some), structures))).toBe('Noté comme envoyé à une sur trois.')
  expect(notedSentence(toldOf(people('changed', 'changed', 'aside')), guests)).toBe(
    'Deux invités à prévenir du changement.',
  )
  expect(countsOf(some, guests)).toBe('2\u00a0notés, 2 à prévenir')
  expect(countsOf(people('toTell'), structures)).toBe('1 à envoyer')
  expect(prepareWords({ mails: 17, letters: 4 }, false)).toBe('Préparer 17 brouillons et quatre lettres')
  expect(prepareWords({ mails: 0, letters: 1 }, true)).toBe('Préparer de nouveau une lettre')
})

test('who waits to be asked again is counted, not who was sent a first mail', () => {
  const reminded = calledOf({ kind: 'collectionReminder', campaign: id })
  const seven = people('toTell', ...Array<'told'>(6).fill('told'))
  expect(plain(notedSentence(toldOf(seven), reminded))).toBe('Une structure à relancer, sur sept attendues.')
  expect(plain(countsOf(seven, reminded))).toBe('6 attendues, 1 à relancer')
  expect(notedSentence(toldOf(people('toTell', 'toTell')), reminded)).toBe('Deux structures à relancer.')
  expect(notedSentence(toldOf(people('told')), reminded)).toBe('Rien n’est à relancer aujourd’hui.')
})

test('what was sent is prepared again, but not to whom it was only told', () => {
  const told = (one: NotedSending | null) => wasSent({ state: 'told', noted: one })
  expect([noted({}), noted({ way: 'phone' }), noted({ id: null }), null].map(told)).toEqual([true, false, false, false])
})

test('drafts that open one after the other say whose is open', () => {
  const recipient = { name: 'BRUMECLAIRE Églantine' }
  expect(plain(walkSentence({ recipient, rank: 3, of: 17 }))).toBe(
    'Brouillon 3 sur 17 ouvert dans votre messagerie : BRUMECLAIRE Églantine.',
  )
  expect(plain(walkSentence({ recipient, rank: 1, of: 1 }))).toBe(
    'Brouillon ouvert dans votre messagerie : BRUMECLAIRE Églantine.',
  )
  expect([1, 4].map(openWords)).toEqual(['Ouvrir le brouillon', 'Ouvrir les quatre brouillons'])
})
