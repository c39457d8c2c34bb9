import { expect, test } from 'vitest'
import type { GuestFound } from '#shared/contract/meetings/invitations.ts'
import { readPerson } from '#shared/text/person/read-person.ts'
import { foundState, guestOf, lastTimeWords, pastedState, readFacts, readName, typedState } from './guest-words.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const reading = (line: string) => {
  const read = readPerson(line)
  if (read === null) throw new Error(line)
  return read
}

test('a row says what Entrée would add, and of which sector', () => {
  const read = reading('CHANTEPLUIE Odette, adjointe, mairie de Beaujeu')
  const state = (more: object) => typedState({ read, isNamesake: false, takesSector: true, ...more }, 'Nord')
  expect([readName(read), readFacts(read)]).toEqual(['CHANTEPLUIE Odette', 'adjointe, mairie de Beaujeu'])
  expect(state({})).toBe('nouvelle personne, secteur Nord')
  expect(state({ isNamesake: true, takesSector: false })).toBe('nouvelle personne, homonyme')
  expect(state({ read: reading('Emmaüs Connect') })).toBe('nouvelle structure, secteur Nord')
  expect(typedState({ read, isNamesake: false, takesSector: true }, null)).toBe('nouvelle personne')
})

test('what is invited is what was read', () => {
  expect(guestOf(reading('Mme DUVAL Jeanne <j@d.exemple.fr>'), true)).toEqual({
    kind: 'typed',
    lastName: 'DUVAL',
    firstName: 'Jeanne',
    civility: 'madame',
    role: '',
    structure: '',
    email: 'j@d.exemple.fr',
    stranger: true,
  })
  expect(guestOf(reading('Emmaüs Connect'))).toEqual({
    kind: 'typedStructure',
    structure: 'Emmaüs Connect',
    role: '',
    email: '',
  })
})

test('of someone known, whether they came; of a structure, that nobody is named', () => {
  const found = { kind: 'person', isInvited: false, came: false, email: null } as GuestFound
  expect(foundState(found)).toBe('connue, jamais venue')
  expect(foundState({ ...found, came: true })).toBe('connue, déjà venue')
  expect(foundState({ ...found, isInvited: true })).toBe('déjà sur la liste')
  expect(foundState({ ...found, kind: 'structure' })).toBe('structure, sans nommer personne')
  expect(foundState({ ...found, email: { typed: 'a@b.example', told: 'new' } })).toBe(
    'connue, jamais venue, son courriel sera ajouté à l’annuaire',
  )
})

test('a line that is not understood says how to write it', () => {
  expect(pastedState({ read: reading('UDAF'), state: 'listed', email: 'new' })).toBe(
    'déjà sur la liste, son courriel sera ajouté à l’annuaire',
  )
  expect(plain(pastedState({ read: null, state: 'unread', email: null }))).toBe(
    'non comprise : écrivez NOM Prénom, structure',
  )
  expect(pastedState({ read: reading('UDAF'), state: 'new', email: null })).toBe('nouvelle structure')
})

test('the last time agrees with whom one knows how to address', () => {
  const last = { status: 'excused', date: '2026-10-02' } as const
  expect(plain(lastTimeWords({ last, civility: 'madame' }))).toBe('Excusée le 2 oct.')
  expect(plain(lastTimeWords({ last: { ...last, status: 'present', date: null }, civility: null }))).toBe('Présence')
  expect(lastTimeWords({ last: { ...last, status: null }, civility: null })).toBe('Invitation déjà faite')
  expect(lastTimeWords({ last: { ...last, status: null }, civility: 'madame' })).toBe('Déjà invitée')
  expect(lastTimeWords({ last: null, civility: null })).toBe('Première invitation')
})
