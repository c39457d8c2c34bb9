import { describe, expect, test } from 'vitest'
import { publics, specificSupports, trainingLabels } from '#shared/records/directory/place/vocabularies.ts'
import { declaredField } from '../declared-field.ts'
import { emptyDraft } from '../draft.ts'
import { anyLabels } from '../formats/lieux-v0.ts'
import { fieldColumn } from './field-column.ts'
import { readLabels, vocabulary, vocabularyOf } from './vocabulary.ts'

const readServices = readLabels(anyLabels.services)

test.each([
  ['Aide aux démarches administratives', ['procedures']],
  ['AIDE AUX DEMARCHES ADMINISTRATIVES', ['procedures']],
  ['Loisirs et créations numériques|Aide aux démarches administratives', ['leisure', 'procedures']],
  ['Loisirs et créations numériques ; Loisirs et creations numeriques', ['leisure']],
  ['S’équiper en matériel informatique, Prendre en main un ordinateur', ['equipment', 'basics']],
  ['Devenir autonome dans les démarches administratives;Accéder à du matériel', ['procedures', 'access']],
  ['Aide aux démarches administratives / Accès internet et matériel informatique', ['procedures', 'access']],
  ['Prendre en main un ordinateur/ Accéder à du matériel', ['basics', 'access']],
  ['• Aide aux démarches administratives\n• Loisirs et créations numériques', ['procedures', 'leisure']],
  ['Aide aux démarches administratives - Utilisation sécurisée du numérique', ['procedures', 'security']],
  ['["Aide aux démarches administratives", "Accès internet et matériel informatique"]', ['procedures', 'access']],
  ['{"Aide aux démarches administratives"}', ['procedures']],
  ['Initiation, prise en main d’un smartphone', ['basics']],
])('%s', (text, services) => expect(readServices(text)).toEqual({ ok: true, value: { services }, note: null }))

test('what the directory tells elsewhere is taken there', () => {
  expect(readServices('Accès libre, wifi')).toEqual({
    ok: true,
    value: { freeOffers: ['equipment', 'wifi'] },
    note: null,
  })
  expect(readServices('Initiation, wifi, ateliers collectifs')).toEqual({
    ok: true,
    value: { services: ['basics'], freeOffers: ['wifi'], supportModes: ['workshop'] },
    note: null,
  })
})

test.each(['Étapes numériques (La Poste)', 'Étapes numériques(La Poste)', 'etapes numeriques (la poste)'])(
  '%s is one label',
  (text) =>
    expect(readLabels(vocabularyOf('trainingLabels', trainingLabels))(text)).toMatchObject({
      value: { trainingLabels: ['etapes'] },
    }),
)

describe('a label', () => {
  const publicsOf = readLabels(vocabularyOf('publics', publics))
  const supportsOf = readLabels(vocabularyOf('specificSupports', specificSupports))

  test.each([
    ['Senior', ['seniors']],
    ['Personnes âgées / Familles', ['seniors', 'families']],
    ['Jeunes 16-25 ans et Femmes', ['young', 'women']],
    ['- Étudiant\n- Jeunes', ['students', 'young']],
    ['Femmes|Femmes', ['women']],
  ])('is known by what lists call it, in the singular or not: %j', (text, codes) =>
    expect(publicsOf(text)).toEqual({ ok: true, value: { publics: codes }, note: null }),
  )

  test('says nothing where it is for everybody', () =>
    expect(publicsOf('Tout public')).toEqual({ ok: true, value: {}, note: null }))

  test('is read in spite of a misspelling, and told', () =>
    expect(supportsOf('Déficiance visuelle ; Surdité')).toEqual({
      ok: true,
      value: { specificSupports: ['sight', 'deafness'] },
      note: '«\u00a0Déficiance visuelle\u00a0» est lu «\u00a0Déficience visuelle\u00a0»',
    }))

  test.each(['Handicaps montants', 'Jeunes (11-15 ans)', 'Déficience olfactive', 'Accès'])(
    'is not guessed where something else may be meant: %s',
    (text) => {
      expect(supportsOf(text).ok).toBe(false)
      expect(publicsOf(text).ok).toBe(false)
    },
  )
})

describe('what is not of the vocabulary', () => {
  test('is told beside what is', () =>
    expect(readServices('Accéder à du matériel|Danser')).toEqual({
      ok: true,
      value: { services: ['access'] },
      note: '«\u00a0Danser\u00a0» n’a pas d’équivalent dans l’annuaire',
    }))

  test('is a reason when there is nothing else', () =>
    expect(readServices('Danser|Chanter')).toEqual({
      ok: false,
      reason: '«\u00a0Danser\u00a0», «\u00a0Chanter\u00a0» n’ont pas d’équivalent dans l’annuaire',
    }))

  test('says nothing when the label says nothing', () =>
    expect(readLabels(vocabulary({ 'tous-publics': 'nothing' }))('tous-publics')).toEqual({
      ok: true,
      value: {},
      note: null,
    }))

  test.each([
    ['nationalProgrammes', 'France Services|Étapes numériques(La Poste)', ['etapes'], 'trainingLabels'],
    ['trainingLabels', 'Fabriques de Territoire;Aidants Connect', ['aidantsConnect'], 'nationalProgrammes'],
    ['publics', 'Seniors|Surdité', ['deafness'], 'specificSupports'],
  ])('is taken where it belongs when a neighbouring column has it: %s', (field, text, codes, elsewhere) => {
    const draft = emptyDraft(2, 1)
    const label = text.split(/[|;]/)[1]
    const remark = fieldColumn('place', field)(text, draft)
    expect(remark).toEqual({
      effect: 'noted',
      reason: `«\u00a0${label}\u00a0» est repris dans «\u00a0${declaredField('place', elsewhere).label}\u00a0»`,
    })
    expect(draft.place.given[elsewhere]).toEqual(codes)
  })
})
