import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { personCard, placeCard, structureCard } from '#main/directory/documents/vcard/cards.ts'
import { writeVcards } from '#main/directory/documents/vcard/write-vcards.ts'
import { oneLine } from '#main/office/paper/one-line.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { actor as actorDeclaration } from '#shared/records/directory/actor.ts'
import { place as placeDeclaration } from '#shared/records/directory/place/place.ts'
import { contentLines, partsOf, wordsOf } from '../support/content-lines.ts'
import { arbitraryRow, rowWith } from '../support/rows.ts'

const actor = rowWith(actorDeclaration, '01929f3c-5a00-7000-8000-00000000000a', {
  name: 'Centre social Les Trois Moulins, Pontvermeil',
  phone: '+33465711391',
  emails: ['accueil@trois-moulins.exemple.fr'],
})
const place = rowWith(placeDeclaration, '01929f3c-5a00-7000-8000-00000000000b', {
  name: 'Antenne du Gué',
  street: 'Place du Lavoir; près du gué',
  postcode: '99200',
  commune: 'Peupleraie-le-Gué',
})
const contact = {
  id: '01929f3c-5a00-7000-8000-00000000000c' as RowId,
  civility: 'madame',
  firstName: 'Céleste',
  lastName: 'ARGENTÉTOILE',
  title: 'Directrice',
  fneReferent: true,
  phone: null,
  email: 'direction@trois-moulins.exemple.fr',
} as const

/** Properties of each card, by their names. */
const readCards = (bytes: Uint8Array) => {
  const parsed = ICAL.parse(Buffer.from(bytes).toString()) as unknown
  const cards = (Array.isArray((parsed as unknown[])[0]) ? parsed : [parsed]) as [
    string,
    [string, object, string, unknown][],
  ][]
  return cards.map(([, properties]) => Object.fromEntries(properties.map(([name, , , value]) => [name, value])))
}

describe('contacts as vCard', () => {
  test('are people at work and structures, each with what reaches it', () => {
    const structure = { actor, places: [place] }
    const bytes = writeVcards([
      structureCard(structure),
      personCard(contact, structure),
      placeCard({ place, actor, knownOn: null }),
    ])
    expect(readCards(bytes)).toEqual([
      {
        version: '3.0',
        uid: `urn:uuid:${actor.id}`,
        n: ['', '', '', '', ''],
        fn: 'Centre social Les Trois Moulins, Pontvermeil',
        org: 'Centre social Les Trois Moulins, Pontvermeil',
        tel: '+33465711391',
        email: 'accueil@trois-moulins.exemple.fr',
        adr: ['', '', 'Place du Lavoir; près du gué', 'Peupleraie-le-Gué', '', '99200', 'France'],
        'x-abshowas': 'COMPANY',
      },
      expect.objectContaining({
        n: ['ARGENTÉTOILE', 'Céleste', '', 'Madame', ''],
        fn: 'Céleste ARGENTÉTOILE',
        org: 'Centre social Les Trois Moulins, Pontvermeil',
        title: 'Directrice',
        email: 'direction@trois-moulins.exemple.fr',
      }),
      expect.objectContaining({ fn: 'Antenne du Gué', org: 'Centre social Les Trois Moulins, Pontvermeil' }),
    ])
  })

  test.each(['é'.repeat(200), 'e'.repeat(200)])(
    'fold their lines at 75 bytes, and end them as mail does: %s',
    (name) => {
      const long = writeVcards([structureCard({ actor: { ...actor, name }, places: [] })])
      expect(contentLines(long).find((line) => line.name === 'FN')?.value).toBe(name)
    },
  )

  test('hold what anybody typed in its own place, and add no line of it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'é;,\\\n:"\r\t €😀a@ENDBGI '), minLength: 1, maxLength: 120 })
    const typed = fc.record({
      name: words,
      lastName: words,
      firstName: words,
      civility: words,
      organisation: words,
      title: words,
      phones: fc.array(words, { maxLength: 2 }),
      emails: fc.array(words, { maxLength: 2 }),
      websites: fc.array(words, { maxLength: 2 }),
      address: fc.record({ street: words, addressExtra: words, postcode: words, commune: words }),
    })
    fc.assert(
      fc.property(typed, (card) => {
        const lines = contentLines(writeVcards([{ ...card, id: actor.id }]))
        const reached = [...card.phones, ...card.emails, ...card.websites]
        expect(lines).toHaveLength(9 + reached.length)
        const valueNamed = (name: string): string => lines.find((line) => line.name === name)?.value ?? ''
        expect(wordsOf(valueNamed('FN'))).toBe(oneLine(card.name))
        expect(wordsOf(valueNamed('TITLE'))).toBe(oneLine(card.title))
        expect(partsOf(valueNamed('N'))).toEqual([card.lastName, card.firstName, '', card.civility, ''].map(oneLine))
        expect(partsOf(valueNamed('ORG'))).toEqual([oneLine(card.organisation)])
        const { street, addressExtra, postcode, commune } = card.address
        const written = ['', addressExtra, street, commune, '', postcode, 'France'].map(oneLine)
        expect(partsOf(valueNamed('ADR;TYPE=WORK'))).toEqual(written)
      }),
      { numRuns: 200 },
    )
  })

  test('give any text back', () => {
    fc.assert(
      fc.property(arbitraryRow(actorDeclaration), (row) => {
        fc.pre(row.name !== null)
        const [card] = readCards(writeVcards([structureCard({ actor: row, places: [] })]))
        expect(card?.fn).toBe(oneLine(row.name ?? ''))
      }),
    )
  })
})
