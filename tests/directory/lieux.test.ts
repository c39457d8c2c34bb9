import { fromSchemaLieuDeMediationNumerique } from '@gouvfr-anct/lieux-de-mediation-numerique'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlaceEntry } from '#main/directory/documents/entries.ts'
import { lieuxLines } from '#main/directory/documents/lieux-lines.ts'
import { lieuxObject, writeLieuxCsv } from '#main/directory/documents/write-lieux.ts'
import { sentencesOf } from '#main/office/paper/remarks.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { actor as actorDeclaration } from '#shared/records/directory/actor.ts'
import { place as placeDeclaration } from '#shared/records/directory/place/place.ts'
import type { Place } from '#shared/records/records.ts'
import { csvLines, placeOfLine } from '../support/lieux-places.ts'
import { arbitraryRow } from '../support/rows.ts'
import { hasSharedData, sharedJson, sharedText, withSharedData } from '../support/shared-data.ts'
import { schemaErrors, type TableSchema } from '../support/table-schema.ts'

const id = '01929f3c-5a00-7000-8000-000000000001'
const valid = {
  id: 'structure-1',
  pivot: '43493312300029',
  nom: 'Accueil de Vallombreuse',
  commune: 'Vallombreuse',
  code_postal: '99400',
  adresse: '12 bis rue des Tisserands',
  latitude: '45.50',
  date_maj: '2024-04-02',
  services: 'Maîtrise des outils numériques du quotidien|Loisirs et créations numériques',
  formations_labels: 'Étapes numériques(La Poste)',
}
const entryOf = (changes: Partial<Place> = {}, actor: PlaceEntry['actor'] = null): PlaceEntry => {
  const place = { ...placeOfLine(valid, id), ...changes }
  return { place, actor, knownOn: place.updatedOn }
}
const written = (...entries: readonly PlaceEntry[]) => {
  const { lines, remarks } = lieuxLines(entries)
  return {
    lines: csvLines(new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeLieuxCsv(lines))),
    remarks: sentencesOf(remarks),
  }
}

describe('a file of the national schema', () => {
  test('gives a place back cell for cell, to the last zero', () => {
    const { lines, remarks } = written(entryOf())
    expect(lines).toEqual([expect.objectContaining(valid)])
    expect(remarks).toEqual([])
  })

  test('quotes every cell, between commas, on lines that end as the example does', () => {
    const text = Buffer.from(writeLieuxCsv(lieuxLines([entryOf()]).lines)).toString()
    expect(text).toMatch(/^"id","pivot",("\w+",){29}"prise_rdv"\n("([^"]|"")*"[,\n]){32}$/)
  })

  test('borrows from the structure what the place lacks, and says what it could not know', () => {
    const structure = {
      pivot: 'W691234567',
      street: '1 place du Lavoir',
      postcode: '99100',
      commune: 'Fontaubier',
      inseeCode: '99001',
      addressExtra: null,
    } as unknown as PlaceEntry['actor']
    const bare = { street: null, postcode: null, commune: null, pivot: null, updatedOn: null, phone: '3949' }
    expect(written({ ...entryOf(bare, structure), knownOn: null })).toEqual({
      lines: [
        expect.objectContaining({
          pivot: 'W691234567',
          adresse: '1 place du Lavoir',
          code_insee: '99001',
          telephone: '',
          date_maj: '2024-10-18',
        }),
      ],
      remarks: [
        '« Accueil de Vallombreuse » : sans adresse, celle de sa structure est écrite.',
        '« Accueil de Vallombreuse » : jamais vérifié, le jour de sa saisie est écrit comme date de mise à jour.',
        '« Accueil de Vallombreuse » : le téléphone « 3949 » n’est pas écrit, le schéma national demande un numéro complet.',
      ].map(withNoBreakSpaces),
    })
  })

  test('leaves out what would be refused, by its name', () => {
    expect(written(entryOf({ street: null, postcode: null }), entryOf({ postcode: '694' }))).toEqual({
      lines: [],
      remarks: [
        '« Accueil de Vallombreuse » : n’est pas écrit, il manque le code postal et l’adresse.',
        '« Accueil de Vallombreuse » : n’est pas écrit, « 694 » n’est pas un code postal.',
      ].map(withNoBreakSpaces),
    })
  })

  test('gives each place an id of its own, and a placeholder to those of nobody', () => {
    const { lines, remarks } = written(entryOf(), entryOf({ pivot: null, phone: '04 74 00 00 00' }))
    expect(lines.map(({ id, pivot, telephone }) => [id, pivot, telephone])).toEqual([
      ['structure-1', '43493312300029', ''],
      [id, '00000000000000', '+33474000000'],
    ])
    expect(remarks).toHaveLength(2)
  })

  test('is written as JSON too, coordinates as numbers, without what is empty', () => {
    const [line] = lieuxLines([entryOf()]).lines
    expect(line && lieuxObject(line)).toEqual({ ...valid, latitude: 45.5 })
  })
})

describe.skipIf(!hasSharedData)(`the standard itself (${withSharedData})`, () => {
  test('gives its own example back without a difference', () => {
    const example = csvLines(sharedText('lieux-exemple-valide.csv'))
    const places = example.map((line) => placeOfLine(line, id))
    expect(written(...places.map((place) => ({ place, actor: null, knownOn: place.updatedOn })))).toEqual({
      lines: example,
      remarks: [],
    })
  })

  test('accepts whatever our places hold', () => {
    const schema = sharedJson('lieux-schema-1.0.2.json') as TableSchema
    const entry = fc.record({
      place: arbitraryRow(placeDeclaration),
      actor: fc.option(arbitraryRow(actorDeclaration)),
      knownOn: fc.option(fc.constant('2024-04-02')),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const { lines } = written(...entries)
        expect(schemaErrors(schema, lines)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

test('the national package reads each line, but for what it does not know of its own standard', () => {
  fc.assert(
    fc.property(arbitraryRow(placeDeclaration), (place) => {
      const [line] = lieuxLines([entryOf({ ...place, ...packageRefuses(place) })]).lines
      if (line !== undefined) fromSchemaLieuDeMediationNumerique(lieuxObject(line) as never)
    }),
    { numRuns: 60 },
  )
})

/** It wants a space in « Étapes numériques (La Poste) », no sign in a commune, its own typologies, a true SIRET, true URLs. */
const packageRefuses = (place: Place): Partial<Place> => ({
  name: 'Accueil',
  pivot: null,
  street: '1 place du Lavoir',
  commune: 'Vallombreuse',
  postcode: '99400',
  inseeCode: '99001',
  typologies: ['BIB', 'MUNI'],
  accessibilityUrl: 'https://acceslibre.exemple.fr/lieu',
  bookingUrl: null,
  updatedOn: '2024-04-02',
  trainingLabels: place.trainingLabels?.filter((label) => label !== 'etapes') ?? null,
})
