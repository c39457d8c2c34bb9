import {
  DispositifProgrammeNational,
  FormationLabel,
  Frais,
  Itinerance,
  ModaliteAcces,
  ModaliteAccompagnement,
  PriseEnChargeSpecifique,
  PublicSpecifiquementAdresse,
  Service,
  Typologie,
} from '@gouvfr-anct/lieux-de-mediation-numerique'
import { expect, test } from 'vitest'
import { lieuxColumns } from './lieux-schema.ts'
import { needs } from './needs.ts'
import { place } from './place.ts'
import { typologies } from './typologies.ts'
import * as vocabularies from './vocabularies.ts'

const sorted = (values: object): readonly string[] => Object.values(values).toSorted()

test.each([
  ['services', vocabularies.services, Service],
  ['publics', vocabularies.publics, PublicSpecifiquementAdresse],
  ['specificSupports', vocabularies.specificSupports, PriseEnChargeSpecifique],
  ['fees', vocabularies.fees, Frais],
  ['nationalProgrammes', vocabularies.nationalProgrammes, DispositifProgrammeNational],
  ['accessModes', vocabularies.accessModes, ModaliteAcces],
  ['supportModes', vocabularies.supportModes, ModaliteAccompagnement],
  ['mobilities', vocabularies.mobilities, Itinerance],
] as const)('%s are those of the national package', (_name, own, national) => {
  expect(sorted(own)).toEqual(sorted(national))
})

test('training labels are those of the national package, but for the space the official schema does not have', () => {
  const national = sorted(FormationLabel).map((label) => label.replace('numériques (La Poste)', 'numériques(La Poste)'))
  expect(sorted(vocabularies.trainingLabels)).toEqual(national.toSorted())
})

test('typologies are those of the national package', () => {
  expect(Object.keys(typologies).toSorted()).toEqual(sorted(Typologie))
})

test('the schema has 32 columns, each with a field of its own', () => {
  expect(Object.keys(lieuxColumns)).toHaveLength(32)
  expect(new Set(Object.values(lieuxColumns)).size).toBe(32)
})

test('every need names values that a place can hold', () => {
  for (const { answeredBy } of Object.values(needs)) {
    for (const [field, codes] of Object.entries(answeredBy)) {
      const declared = place.fields[field as 'services']
      for (const code of codes) expect(Object.keys(declared.choices)).toContain(code)
    }
  }
})
