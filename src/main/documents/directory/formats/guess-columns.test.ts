import { expect, test } from 'vitest'
import { guessColumns } from './guess-columns.ts'

const guess = (header: readonly string[], ...rows: readonly (readonly string[])[]) =>
  guessColumns({ name: null, header: 0, lines: [header, ...rows].map((cells, rank) => ({ line: rank + 1, cells })) }, 0)

test('headers as they are written', () => {
  expect(guess(['NOM STRUCTURE', 'SIRET', 'CP', 'VILLE', 'Tel', 'CONTACT', 'Fonction', 'MAJ', 'Obs.'])).toEqual([
    'actor.name',
    'actor.pivot',
    'actor.postcode',
    'actor.commune',
    'actor.phone',
    'person.fullName',
    'person.title',
    'actor.verifiedOn',
    null,
  ])
})

test('a telephone and a mail after a person’s name are theirs', () => {
  expect(guess(['Organisme', 'Nom', 'Prénom', 'Mail', 'Téléphone', 'Mail personnel'])).toEqual([
    'actor.name',
    'person.lastName',
    'person.firstName',
    'person.email',
    'person.phone',
    'person.personalEmail',
  ])
})

test('a name alone is the structure’s; each target is taken once', () => {
  expect(guess(['Nom', 'Commune', 'Commune du siège', 'Adresse e-mail', 'Adresse'])).toEqual([
    'actor.name',
    'actor.commune',
    null,
    'actor.email',
    'actor.street',
  ])
})

test('two lines of header made one', () => {
  expect(guess(['Structure – Nom', 'Structure – SIRET', 'Contact – Nom', 'Contact – Tél'])).toEqual([
    'actor.name',
    'actor.pivot',
    'person.fullName',
    'person.phone',
  ])
})

test('values tell what headers do not', () => {
  expect(
    guess(
      ['A', 'B', 'C', 'D', 'E'],
      ['Relais du Gué', 'accueil@exemple.fr', '04 74 00 00 00', 'https://exemple.fr', '434 933 123 00029'],
      ['Relais des Joncs', '-', '+33474000001', 'www.exemple.fr', '43493312300029'],
    ),
  ).toEqual([null, 'actor.email', 'actor.phone', 'actor.website', 'actor.pivot'])
})

test('what a place offers', () => {
  expect(guess(['Structure', 'Horaires', 'Wifi', 'Matériel en accès libre', 'Dons', 'Tarifs', 'Publics'])).toEqual([
    'actor.name',
    'place.hours',
    'place.wifi',
    'place.equipment',
    'place.donations',
    'place.fees',
    'place.publics',
  ])
})
