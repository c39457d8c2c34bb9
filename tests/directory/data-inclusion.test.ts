import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataInclusionServices } from '#main/directory/documents/data-inclusion/services.ts'
import { dataInclusionStructures } from '#main/directory/documents/data-inclusion/structures.ts'
import type { PlaceEntry, StructureEntry } from '#main/directory/documents/entries.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { actor as actorDeclaration } from '#shared/records/directory/actor.ts'
import { place as placeDeclaration } from '#shared/records/directory/place/place.ts'
import type { Actor, Place } from '#shared/records/records.ts'
import { arbitraryRow, rowWith } from '../support/rows.ts'
import { hasSharedData, sharedJson, withSharedData } from '../support/shared-data.ts'

const actor = rowWith(actorDeclaration, '01929f3c-5a00-7000-8000-00000000000a', {
  name: 'CCAS de Vallombreuse.',
  kind: 'ccas',
  pivot: '43493312300029',
  wholeDepartement: true,
  emails: ['accueil sans arobase', 'ccas@exemple.fr'],
})
const place = rowWith(placeDeclaration, '01929f3c-5a00-7000-8000-00000000000b', {
  name: 'Accueil du CCAS',
  street: '1 place du Lavoir',
  postcode: '99400',
  commune: 'Vallombreuse',
  latitude: '45.50',
  longitude: '4.20',
  phone: '+33474000000',
  websites: ['www.exemple.fr', 'https://exemple.fr/accueil|été'],
  summary: 'On y est reçu sans rendez-vous.',
  services: ['procedures', 'employment'],
  publics: ['seniors'],
  specificSupports: ['illiteracy'],
  fees: ['free', 'conditional'],
  nationalProgrammes: ['aidantsConnect', 'promeneurs'],
  accessModes: ['walkIn', 'prescription', 'closed'],
  supportModes: ['individual', 'remote'],
})
const structure: StructureEntry = { actor, knownOn: '2026-11-03', places: [place], people: [] }
const entry: PlaceEntry = { place, actor, knownOn: null }

test('a structure says what it knows of itself, then what its only place does', () => {
  expect(dataInclusionStructures([structure], [])).toEqual({
    structures: [
      {
        source: 'concerto',
        id: `concerto--${actor.id}`,
        nom: 'CCAS de Vallombreuse',
        date_maj: '2026-11-03',
        description: null,
        siret: '43493312300029',
        commune: 'Vallombreuse',
        code_postal: '99400',
        code_insee: null,
        adresse: '1 place du Lavoir',
        complement_adresse: null,
        longitude: 4.2,
        latitude: 45.5,
        telephone: '+33474000000',
        courriel: 'ccas@exemple.fr',
        site_web: null,
        horaires_accueil: null,
        accessibilite_lieu: null,
        lien_source: null,
        reseaux_porteurs: ['ccas-cias', 'aidants-connect'],
      },
    ],
    remarks: [],
  })
})

test('each service of a place is a service of its structure, in the words there are for it', () => {
  const { services } = dataInclusionServices([entry], '99')
  expect(services.map(({ id, thematiques }) => [id, thematiques])).toEqual([
    [`concerto--${place.id}-procedures`, ['numerique--acceder-a-des-services-en-ligne']],
    [`concerto--${place.id}-employment`, null],
  ])
  expect(services[0]).toMatchObject({
    structure_id: `concerto--${actor.id}`,
    nom: 'Aide aux démarches administratives',
    description: 'Aide aux démarches administratives – Accueil du CCAS, Vallombreuse.\nOn y est reçu sans rendez-vous.',
    date_maj: '2024-10-18',
    type: 'accompagnement',
    frais: null,
    frais_precisions: 'Gratuit, Gratuit sous condition',
    publics: ['seniors'],
    publics_precisions: withNoBreakSpaces('Prise en charge spécifique : Illettrisme'),
    modes_accueil: ['en-presentiel', 'a-distance'],
    modes_mobilisation: ['se-presenter', 'envoyer-un-courriel'],
    mobilisable_par: ['usagers', 'professionnels'],
    zone_eligibilite: ['99'],
    contact_nom_prenom: null,
  })
})

test('a place that nobody runs is a structure of its own, so that its services have one', () => {
  const alone = { place, actor: null, knownOn: null }
  expect(dataInclusionStructures([], [alone]).structures.map(({ id }) => id)).toEqual([
    dataInclusionServices([alone], null).services[0]?.structure_id,
  ])
})

describe.skipIf(!hasSharedData)(`the official schemas (${withSharedData})`, () => {
  const entryOf = (place: Place, actor: Actor | null): PlaceEntry => ({ place, actor, knownOn: null })

  const errorsWith = (schema: string) => {
    const validate = addFormats.default(new Ajv2020({ strict: false })).compile(sharedJson(schema) as object)
    return (value: unknown) => (validate(value) ? [] : validate.errors)
  }

  test('accept whatever structures and services our rows make', () => {
    const structureErrors = errorsWith('data-inclusion-v1-structure.json')
    const serviceErrors = errorsWith('data-inclusion-v1-service.json')
    fc.assert(
      fc.property(
        arbitraryRow(actorDeclaration),
        fc.array(arbitraryRow(placeDeclaration), { maxLength: 3 }),
        (actor, places) => {
          const [first] = places
          const alone = first === undefined ? [] : [entryOf(first, null)]
          const { structures } = dataInclusionStructures([{ actor, knownOn: null, places, people: [] }], alone)
          const { services } = dataInclusionServices(
            places.map((place) => entryOf(place, actor)),
            '69',
          )
          expect(structures.flatMap(structureErrors)).toEqual([])
          expect(services.flatMap(serviceErrors)).toEqual([])
        },
      ),
      { numRuns: 100 },
    )
  })

  test('accept addresses of mail and of sites as people write them', () => {
    const structureErrors = errorsWith('data-inclusion-v1-structure.json')
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.emailAddress(), fc.string()),
        (text) => {
          const { structures } = dataInclusionStructures(
            [{ ...structure, actor: { ...actor, websites: [text, `https://${text}`], emails: [text] }, places: [] }],
            [],
          )
          expect(structures.flatMap(structureErrors)).toEqual([])
        },
      ),
    )
  })
})
