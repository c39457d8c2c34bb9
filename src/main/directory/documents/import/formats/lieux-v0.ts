import {
  fees as nationalFees,
  nationalProgrammes,
  publics as nationalPublics,
  services,
  specificSupports,
  supportModes,
  trainingLabels,
} from '#shared/records/directory/place/vocabularies.ts'
import { type Column, column, memoised } from '../cells/column.ts'
import { fieldColumn } from '../cells/field-column.ts'
import { putField, putLists } from '../cells/put.ts'
import { splitList } from '../cells/split-list.ts'
import { readLabels, type Vocabulary, vocabulary, vocabularyOf } from '../cells/vocabulary.ts'
import { typologiesIn } from './typologies-in-words.ts'

/** The first version left the column free: what is no code is one where its words name one. */
const toldTypologies = (text: string): readonly string[] => {
  const codes = typologiesIn(text)
  return codes.length > 0 ? codes : splitList(text)
}

const labelled = (known: Vocabulary) => (): Column => column(memoised(readLabels(known)), putLists('place'))

const plain = (field: string) => (): Column => fieldColumn('place', field)

const oldServices = vocabulary({
  'Devenir autonome dans les démarches administratives': [['services', 'procedures']],
  'Gagner en autonomie dans les démarches administratives': [['services', 'procedures']],
  'Réaliser des démarches administratives avec un accompagnement': [['services', 'procedures']],
  'Être accompagné dans les démarches administratives': [['services', 'procedures']],
  'Accompagner les démarches de santé': [['services', 'procedures']],
  'Prendre en main un smartphone ou une tablette': [['services', 'basics']],
  'Prendre en main un ordinateur': [['services', 'basics']],
  'Utiliser le numérique au quotidien': [['services', 'basics']],
  'Découvrir les outils numériques': [['services', 'basics']],
  'Approfondir ma culture numérique': [['services', 'understanding']],
  'Promouvoir la citoyenneté numérique': [['services', 'understanding']],
  'Favoriser mon insertion professionnelle': [['services', 'employment']],
  'Créer et développer mon entreprise': [['services', 'employment']],
  'Créer avec le numérique': [['services', 'leisure']],
  "Soutenir la parentalité et l'éducation avec le numérique": [['services', 'parenting']],
  'Accéder à une connexion internet': [['services', 'access']],
  'Accéder à du matériel': [['services', 'access']],
  "S'équiper en matériel informatique": [['services', 'equipment']],
  'Acquérir du matériel informatique à prix solidaire': [['services', 'equipment']],
})

/** What lists tell among services, and the directory elsewhere. */
const besideServices = vocabulary({
  Wifi: [['freeOffers', 'wifi']],
  'Wi-fi': [['freeOffers', 'wifi']],
  'Accès libre': [['freeOffers', 'equipment']],
  'Ordinateurs en accès libre': [['freeOffers', 'equipment']],
  'Postes en accès libre': [['freeOffers', 'equipment']],
  'Atelier collectif': [['supportModes', 'workshop']],
  'Ateliers collectifs': [['supportModes', 'workshop']],
  'Accompagnement individuel': [['supportModes', 'individual']],
  'Accompagnement individualisé': [['supportModes', 'individual']],
})

/** Files are found half-way between the two versions. */
const anyServices: Vocabulary = new Map([...vocabularyOf('services', services), ...oldServices])

const publics = vocabulary({
  Adultes: [],
  // The national schema has no word for it: a place that names no public is for everybody.
  'Tout public': 'nothing',
  'Tous publics': 'nothing',
  'Seniors (+ 65 ans)': [['publics', 'seniors']],
  'Jeunes (16-26 ans)': [['publics', 'young']],
  'Familles/enfants': [['publics', 'families']],
  'Uniquement femmes': [['publics', 'women']],
  'Public langues étrangères': [['specificSupports', 'otherLanguages']],
  'Déficience visuelle': [['specificSupports', 'sight']],
  Surdité: [['specificSupports', 'deafness']],
  'Handicaps psychiques': [['specificSupports', 'mental']],
  'Handicaps mentaux': [['specificSupports', 'mental']],
  "Personnes en situation d'illettrisme": [['specificSupports', 'illiteracy']],
})

/** « Adhésion » is a way to pay; a « Pass numérique » is a means, not a price. */
const fees = vocabulary({
  Gratuit: [['fees', 'free']],
  'Gratuit sous condition': [['fees', 'conditional']],
  Payant: [['fees', 'paying']],
  Adhésion: [['fees', 'paying']],
  'Accepte le Pass numérique': [],
})

/** One list, that the next version parted; labels that are no longer national are kept as other labels. */
const labels: Vocabulary = new Map([
  ...vocabularyOf('nationalProgrammes', nationalProgrammes),
  ...vocabularyOf('trainingLabels', trainingLabels),
  ...vocabulary({
    'France Services': [['nationalProgrammes', 'franceServices']],
    CNFS: [['nationalProgrammes', 'counsellors']],
    'Aidants Connect': [['nationalProgrammes', 'aidantsConnect']],
    'Grandes écoles du numérique': [['nationalProgrammes', 'grandeEcole']],
    'Point relais CAF': [['nationalProgrammes', 'caf']],
    'Point numérique CAF': [['nationalProgrammes', 'caf']],
    'Fabriques de Territoire': [['trainingLabels', 'fabriques']],
    APTIC: [['otherTrainingLabels', 'APTIC']],
    'Relais pôle emploi': [['otherTrainingLabels', 'Relais pôle emploi']],
    'French Tech': [['otherTrainingLabels', 'French Tech']],
    'Campus connecté': [['otherTrainingLabels', 'Campus connecté']],
  }),
])

/** « A ma place » is someone empowered who does it for one person: an individual support. */
const supports = vocabulary({
  Seul: [['supportModes', 'alone']],
  "Avec de l'aide": [['supportModes', 'individual']],
  'Dans un atelier': [['supportModes', 'workshop']],
  'A ma place': [['supportModes', 'individual']],
})

/** What the columns of any list may say, in the labels of either version. */
export const anyLabels: Readonly<Record<string, Vocabulary> & Record<'services' | 'fees', Vocabulary>> = {
  services: new Map([...anyServices, ...besideServices]),
  publics: new Map([
    ...vocabularyOf('publics', nationalPublics),
    ...vocabularyOf('specificSupports', specificSupports),
    ...publics,
  ]),
  fees: new Map([...vocabularyOf('fees', nationalFees), ...fees]),
  supportModes: new Map([...vocabularyOf('supportModes', supportModes), ...supports]),
  nationalProgrammes: labels,
}

/**
 * « Lieux de médiation numérique » v0.1: other names, other lists joined with `;`, whose values are those of v1 that
 * say the same. Source: the documentation of v0.1 of the standard.
 */
export const lieuxV0Columns = {
  id: plain('sourceId'),
  pivot: plain('pivot'),
  siret: plain('pivot'),
  nom: plain('name'),
  commune: plain('commune'),
  code_postal: plain('postcode'),
  code_insee: plain('inseeCode'),
  adresse: plain('street'),
  complement_adresse: plain('addressExtra'),
  latitude: plain('latitude'),
  longitude: plain('longitude'),
  typologie: () =>
    column(
      memoised((text) => ({ ok: true, value: toldTypologies(text), note: null })),
      putField('place', 'typologies'),
    ),
  telephone: plain('phone'),
  courriel: plain('emails'),
  site_web: plain('websites'),
  horaires: plain('openingHours'),
  presentation_resume: plain('summary'),
  presentation_resumee: plain('summary'),
  presentation_detail: plain('detail'),
  source: plain('source'),
  structure_parente: plain('parentStructure'),
  date_maj: plain('updatedOn'),
  services: labelled(anyServices),
  publics_accueillis: labelled(publics),
  conditions_acces: labelled(fees),
  conditions_access: labelled(fees),
  labels_nationaux: labelled(labels),
  labels_autres: () =>
    column((text) => ({ ok: true, value: splitList(text), note: null }), putField('place', 'otherTrainingLabels')),
  modalites_accompagnement: labelled(supports),
  accessibilite: plain('accessibilityUrl'),
  prise_rdv: plain('bookingUrl'),
} as const satisfies Readonly<Record<string, () => Column>>
