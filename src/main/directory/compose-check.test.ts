import { expect, test } from 'vitest'
import { textOf } from '#main/office/mail/message.ts'
import { records } from '#shared/records/records.ts'
import { type CheckFacts, composeCheckMail } from './compose-check.ts'

const empty = <Row>(record: 'actor' | 'place', values: object): Row =>
  ({
    ...Object.fromEntries(Object.keys(records[record].fields).map((field) => [field, null])),
    id: record,
    ...values,
  }) as Row

test('of a structure without a place, its own address and telephone are asked for', () => {
  const { parts } = composeCheckMail({
    actor: empty<CheckFacts['actor']>('actor', { name: 'La Sous-préfecture', commune: 'Pontvermeil' }),
    home: null,
    places: [],
    espace: null,
    knownOn: null,
    sender: null,
  })
  expect(textOf(parts).replaceAll('\u00a0', ' ')).toBe(`Bonjour,

Nous tenons l’annuaire de l’inclusion numérique, qui sert à orienter les personnes vers le bon interlocuteur. Personne ne nous a encore confirmé ce que nous savons de votre structure. Pouvez-vous vérifier la fiche de « La Sous-préfecture » ? La voici :

La Sous-préfecture
Adresse : Pontvermeil
Téléphone : à compléter
Courriel : à compléter

Si tout est juste, répondez simplement « C’est exact ». Sinon, répondez à ce message en écrivant ce qui change ou ce qui manque.

Merci de votre aide.`)
})

test('no line of the mail ends before a mark that French keeps with its word', () => {
  const { subject, parts } = composeCheckMail({
    actor: empty<CheckFacts['actor']>('actor', { name: 'Le Préau' }),
    home: null,
    places: [empty<CheckFacts['places'][0]>('place', { hours: null })],
    espace: null,
    knownOn: '2025-03-02',
    sender: 'Ysaline MERLERIVE',
  })
  expect(`${subject}\n${textOf(parts)}`).not.toMatch(/ [:;!?»]|« | 2025/)
})
