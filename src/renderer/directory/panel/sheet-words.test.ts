import { describe, expect, test } from 'vitest'
import type { EntryEvent, PostSummary } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { addressLines } from '#shared/records/directory/address-lines.ts'
import type { Actor, Person, Place } from '#shared/records/records.ts'
import { actorSentence, eventWords, privacySentence } from './actor-words.ts'
import { gathered } from './offer-words.ts'
import { periodWords, personSentence, privacyFacts } from './person-words.ts'
import { placeOffers, placeSentence } from './place-words.ts'
import { postWords } from './post-words.ts'

const id = 'x' as RowId
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

/** A row of which only some fields are known. */
const rowOf = <Row>(known: Partial<Row>): Row =>
  new Proxy(known, { get: (row, name) => Reflect.get(row, name) ?? null }) as Row

describe('a structure', () => {
  test.each([
    [{}, null, 'Type à préciser.'],
    [{ kind: 'state' }, 'Nord', 'État. Secteur Nord.'],
    [
      { kind: 'association', governanceStatus: 'confirmed', governanceRoles: ['lead'], wholeDepartement: true },
      'Nord',
      'Association. Membre confirmé de la gouvernance, coporteur. Agit dans tout le département.',
    ],
    [
      { kind: 'company', governanceStatus: 'candidate', field: 'outside' },
      null,
      'Entreprise. Candidat à la gouvernance. Hors champ numérique.',
    ],
  ] as const)('%j of the sector %s', (actor, sector, words) => {
    expect(actorSentence({ actor: rowOf<Actor>(actor), sector })).toBe(words)
  })

  test.each<[EntryEvent, string]>([
    [
      { kind: 'meeting', on: '2024-10-30', meeting: id, title: '2e concertation', persons: 3 },
      'Trois présents, 2e concertation',
    ],
    [{ kind: 'verified', on: '2024-02-12', by: null, how: 'phone' }, 'Vérifiée au téléphone'],
    [{ kind: 'verified', on: '2024-02-12', by: null, how: null }, 'Vérifiée'],
    [{ kind: 'joined', on: '2023-10-03', name: 'Croix Rouge', id }, 'Réunie avec « Croix Rouge »'],
  ])('%j', (event, words) => {
    expect(plain(eventWords(event))).toBe(words)
  })

  test('says where the names of its people come from', () => {
    expect(plain(privacySentence({ sources: ['attendance'], purposes: ['meetings'], reviewOn: '2027-10-01' }))).toBe(
      'Origine des noms : feuille d’émargement. Finalité : invitations et comptes-rendus. À revoir en octobre 2027.',
    )
    expect(privacySentence({ sources: [], purposes: [], reviewOn: null })).toBe(
      'Origine des noms à préciser. Finalité à préciser.',
    )
  })

  test('its address has no empty line', () => {
    expect(addressLines({ street: '12 rue Basse', addressExtra: null, postcode: '69400', commune: 'Lornay' })).toEqual([
      '12 rue Basse',
      '69400 Lornay',
    ])
    expect(addressLines({})).toEqual([])
  })

  test('what its places offer is said once', () => {
    expect(gathered([['wifi', 'donations'], null, ['wifi', 'equipment']])).toEqual(['wifi', 'donations', 'equipment'])
  })
})

describe('a place', () => {
  test('is said by its typology, its commune and its EPCI; an unknown code stays', () => {
    const place = rowOf<Place>({ typologies: ['CS', 'XYZ'], commune: 'Lornay' })
    expect(placeSentence({ place, epci: 'CC des Joncs', sector: 'Sud' })).toBe(
      'Centre social, XYZ, Lornay, CC des Joncs. Secteur Sud.',
    )
    expect(placeSentence({ place: rowOf<Place>({}), epci: null, sector: null })).toBe('')
  })

  test('its offers carry the national labels', () => {
    const place = rowOf<Place>({ services: ['procedures'], fees: ['free'], otherTrainingLabels: ['Label local'] })
    expect(placeOffers(place).filter(([, values]) => values.length > 0)).toEqual([
      ['Services', ['Aide aux démarches administratives']],
      ['Frais', ['Gratuit']],
      ['Labels', ['Label local']],
    ])
  })
})

describe('a person', () => {
  const directs = { title: 'Directrice', quality: 'employee', actor: { id, name: 'Relais des Ormes' } } as const
  const directrice = { id, civility: 'madame', lastName: 'VALCRIN', firstName: null } as const

  test('is said by what they do, or did', () => {
    const madame = rowOf<Person>({ civility: 'madame' })
    const hers = rowOf<PostSummary>({ ...directs, person: directrice })
    expect(personSentence({ person: madame, posts: [hers] })).toBe('Madame. Directrice, salariée, Relais des Ormes.')
    expect(postWords(rowOf<PostSummary>(directs))).toBe('Directrice, salariée ou salarié')
    const ended = rowOf<PostSummary>({ title: 'Directrice', endsOn: '2024-03-01' })
    expect(personSentence({ person: rowOf<Person>({}), posts: [ended] })).toBe('Aucune fonction en cours.')
    const volunteer = rowOf<PostSummary>({ title: 'Bénévole inclusion numérique', quality: 'volunteer' })
    expect(postWords(volunteer)).toBe('Bénévole inclusion numérique')
    expect(plain(postWords(ended))).toBe('Directrice, jusqu’au 1er mars 2024')
  })

  test.each([
    ['2021-03-03', '2024-06-30', 'Du 3 mars 2021 au 30 juin 2024'],
    ['2021-03-03', null, 'Depuis le 3 mars 2021'],
    [null, '2024-06-30', 'Jusqu’au 30 juin 2024'],
    [null, null, ''],
  ])('from %s to %s', (from, to, words) => {
    expect(plain(periodWords(from, to))).toBe(words)
  })

  test('says where their data comes from and what for', () => {
    const person = rowOf<Person>({ source: 'file', sourceDetail: 'liste du forum', purpose: 'directory' })
    expect(privacyFacts(person)).toEqual([
      ['Origine', 'Fichier importé, liste du forum'],
      ['Finalité', 'Annuaire des acteurs'],
      ['À revoir', 'sans date'],
    ])
  })
})
