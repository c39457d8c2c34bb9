import type { SourceLine } from '#shared/text/source-table.ts'
import { type Column, column, memoised } from '../cells/column.ts'
import { fieldColumn } from '../cells/field-column.ts'
import { putField, putLists } from '../cells/put.ts'
import { splitList } from '../cells/split-list.ts'
import { readLabels, type Vocabulary, vocabulary } from '../cells/vocabulary.ts'
import { readKind } from './actor-kind.ts'
import { anyLabels } from './lieux-v0.ts'

type MakeColumn = () => Column

const actor = (field: string) => (): Column => fieldColumn('actor', field)
const place = (field: string) => (): Column => fieldColumn('place', field)
const labelled = (known: Vocabulary) => (): Column => column(memoised(readLabels(known)), putLists('place'))

/** Structures of data·inclusion v1: each is a structure of the directory, and what it says of a door is its place's. */
export const structureColumns: Readonly<Record<string, MakeColumn>> = {
  id: actor('sourceId'),
  source: actor('source'),
  nom: actor('name'),
  description: actor('description'),
  siret: actor('pivot'),
  commune: actor('commune'),
  code_postal: actor('postcode'),
  code_insee: actor('inseeCode'),
  adresse: actor('street'),
  complement_adresse: actor('addressExtra'),
  telephone: actor('phone'),
  courriel: actor('emails'),
  site_web: actor('websites'),
  latitude: place('latitude'),
  longitude: place('longitude'),
  horaires_accueil: place('openingHours'),
  accessibilite_lieu: place('accessibilityUrl'),
  reseaux_porteurs: () => column(memoised(readKind), putField('actor', 'kind')),
  date_maj: actor('updatedOn'),
}

/** The four digital themes of v1, then those of the first version, named as the old services were. */
const themes: Vocabulary = new Map([
  ...vocabulary({
    'numerique--acceder-a-des-services-en-ligne': [['services', 'procedures']],
    'numerique--acceder-a-une-connexion-internet': [['services', 'access']],
    'numerique--acquerir-un-equipement': [['services', 'equipment']],
    'numerique--maitriser-les-fondamentaux-du-numerique': [['services', 'basics']],
  }),
  ...[...anyLabels.services].map(([label, meaning]) => [`numerique ${label}`, meaning] as const),
])

const publics = vocabulary({
  'tous-publics': 'nothing',
  etudiants: [['publics', 'students']],
  familles: [['publics', 'families']],
  femmes: [['publics', 'women']],
  jeunes: [['publics', 'young']],
  seniors: [['publics', 'seniors']],
})

const fees = vocabulary({ gratuit: [['fees', 'free']], payant: [['fees', 'paying']] })

const types = vocabulary({
  accompagnement: [['supportModes', 'individual']],
  atelier: [['supportModes', 'workshop']],
  'aide-financiere': 'nothing',
  'aide-materielle': 'nothing',
  formation: 'nothing',
  information: 'nothing',
})

const welcome = vocabulary({ 'a-distance': [['supportModes', 'remote']], 'en-presentiel': 'nothing' })

const access = vocabulary({
  'se-presenter': [['accessModes', 'walkIn']],
  telephoner: [['accessModes', 'phone']],
  'envoyer-un-courriel': [['accessModes', 'email']],
  'utiliser-lien-mobilisation': [['accessModes', 'online']],
})

const isDigital = (theme: string): boolean => theme.startsWith('numerique')

/** Other themes are counted for the whole file (`otherThemes`): most services of a file have some. */
const readThemes = (text: string) => readLabels(themes)(splitList(text).filter(isDigital).join('|'))

/** Services of data·inclusion v1: offers of the place of a structure. Who answers (`contact_nom_prenom`) is not taken. */
export const serviceColumns: Readonly<Record<string, MakeColumn>> = {
  structure_id: () => (text, draft) => {
    draft.structureId = text
    return null
  },
  thematiques: () => column(memoised(readThemes), putLists('place')),
  type: labelled(types),
  frais: labelled(fees),
  publics: labelled(publics),
  modes_accueil: labelled(welcome),
  modes_mobilisation: labelled(access),
  lien_mobilisation: place('bookingUrl'),
  commune: place('commune'),
  code_postal: place('postcode'),
  code_insee: place('inseeCode'),
  adresse: place('street'),
  complement_adresse: place('addressExtra'),
  latitude: place('latitude'),
  longitude: place('longitude'),
  telephone: place('phone'),
  courriel: place('emails'),
  horaires_accueil: place('openingHours'),
  date_maj: place('updatedOn'),
}

/** How many lines have themes that are not digital. @param column rank of `thematiques` */
export const otherThemes = (lines: readonly SourceLine[], column: number): number =>
  lines.filter(({ cells }) => splitList(cells[column] ?? '').some((theme) => !isDigital(theme))).length
