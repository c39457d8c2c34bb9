import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { personCard, placeCard, structureCard } from '#main/directory/documents/vcard/cards.ts'
import { writeVcards } from '#main/directory/documents/vcard/write-vcards.ts'
import { oneLine } from '#main/office/paper/one-line.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { actor as actorDeclaration } from '#shared/records/directory/actor.ts'
import { place as placeDeclaration } from '#shared/records/directory/place/place.ts'
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

  test('fold their lines at 75 bytes, and end them as mail does', () => {
    const lines = Buffer.from(writeVcards([structureCard({ actor: { ...actor, name: 'é'.repeat(200) }, places: [] })]))
      .toString()
      .split('\r\n')
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(76)
    expect(lines.join('')).not.toContain('\n')
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
