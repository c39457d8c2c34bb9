import type { ImportFormat, ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { lieuxColumns } from '#shared/records/directory/place/lieux-schema.ts'
import type { Column } from '../cells/column.ts'
import { fieldColumn } from '../cells/field-column.ts'
import type { LineDraft } from '../draft.ts'
import { ownListOf, recogniseOwnList } from '../own-list.ts'
import { contactsOf, ofContact } from './contacts.ts'
import { serviceColumns, structureColumns } from './data-inclusion.ts'
import { headerWords } from './header-words.ts'
import { lieuxV0Columns } from './lieux-v0.ts'
import { listColumn } from './list-targets.ts'
import { ownColumns } from './own-columns.ts'

type StandardColumns = Readonly<Record<string, () => Column>>

/** « Lieux de médiation numérique » v1.0.2: each column is a field of the place. Old labels of services are found in it. */
const lieuxV1Columns: StandardColumns = {
  ...Object.fromEntries(Object.entries(lieuxColumns).map(([name, field]) => [name, () => fieldColumn('place', field)])),
  services: lieuxV0Columns.services,
}

/** Columns that only one standard has, or nearly: any two of them tell it. */
const signs = {
  'data-inclusion-services': ['structure_id', 'thematiques', 'modes_accueil', 'modes_mobilisation', 'zone_eligibilite'],
  'data-inclusion-structures': [
    'siret',
    'reseaux_porteurs',
    'lien_source',
    'horaires_accueil',
    'accessibilite_lieu',
    'courriel',
  ],
  'lieux-v1': [
    ...[
      'pivot',
      'typologie',
      'courriels',
      'presentation_resume',
      'presentation_detail',
      'itinerance',
      'structure_parente',
    ],
    ...[
      'publics_specifiquement_adresses',
      'prise_en_charge_specifique',
      'frais_a_charge',
      'dispositif_programmes_nationaux',
    ],
    ...[
      'formations_labels',
      'autres_formations_labels',
      'modalites_acces',
      'fiche_acces_libre',
      'date_maj',
      'services',
    ],
  ],
} as const

const oldSigns = [
  'publics_accueillis',
  'conditions_acces',
  'conditions_access',
  'labels_nationaux',
  'labels_autres',
  'cle_ban',
]

/** What a table is, by its header. Names are those of the standard, in any order, with any of them missing. */
export const recogniseFormat = (header: readonly string[]): ImportFormat => {
  const names = new Set(header.map((name) => name.trim().toLowerCase()))
  const own = recogniseOwnList(header)
  const count = (wanted: readonly string[]): number => wanted.filter((name) => names.has(name)).length
  if (own !== null) return `concerto-${own}`
  if (isGovernance(header)) return 'governance'
  if (names.has('structure_id') && count(signs['data-inclusion-services']) > 1) return 'data-inclusion-services'
  if (!names.has('nom')) return 'list'
  const isNational = count(signs['lieux-v1']) > 1
  if (count(oldSigns) > 0 && (isNational || names.has('services'))) return 'lieux-v0'
  if (isNational && !names.has('reseaux_porteurs') && !names.has('siret'))
    return names.has('courriel') ? 'lieux-v0' : 'lieux-v1'
  const isStructure = names.has('id') && names.has('source') && count(signs['data-inclusion-structures']) > 1
  return isStructure ? 'data-inclusion-structures' : 'list'
}

/** A list that somebody typed: what a national source says is kept to the letter, for it is given back so. */
export const isTyped = (format: ImportFormat): boolean => format === 'list' || format === 'governance'

const isGovernance = (header: readonly string[]): boolean => {
  const keys = new Set(header.map(sortKey))
  return keys.has('structure') && keys.has('referent fne')
}

const standards: Partial<Readonly<Record<ImportFormat, StandardColumns>>> = {
  'lieux-v1': lieuxV1Columns,
  'lieux-v0': lieuxV0Columns,
  'data-inclusion-structures': structureColumns,
  'data-inclusion-services': serviceColumns,
}

/** « adresse.commune » and « presentation.resume » of a JSON whose objects are nested are « commune » and « presentation_resume ». */
const standardName = (header: string, standard: StandardColumns): string => {
  const name = header.trim().toLowerCase()
  const [, group, field = ''] = nested.exec(name) ?? []
  if (group === undefined) return name
  if (name === 'adresse.voie') return 'adresse'
  return [field, `${group}_${field}`].find((one) => one in standard) ?? name
}

const nested = /^(adresse|localisation|contact|presentation)\.(\w+)$/

/**
 * How each column of a table is read, `null` for those that are not.
 * @param targets of a list, one a column
 * @param sectors ids by `sortKey` of their names
 */
export const columnsOf = (
  format: ImportFormat,
  header: readonly string[],
  targets: readonly (ImportTarget | null)[],
  sectors: ReadonlyMap<string, string>,
): readonly (Column | null)[] => {
  const standard = standards[format]
  if (standard !== undefined) return header.map((name) => standard[standardName(name, standard)]?.() ?? null)
  const own = ownListOf(format)
  if (own !== null) return ownColumns(own, header, sectors)
  const wanted = format === 'governance' ? header.map(governanceTarget) : targets
  const contacts = contactsOf(header, wanted)
  return header.map((name, at) => {
    const [target, rank] = [wanted[at] ?? null, contacts[at] ?? 0]
    if (target === null) return null
    const column = inMetres(metresOf(name), listColumn(target, sectors))
    return rank === 0 ? column : ofContact(rank, column)
  })
}

/** « x_3857 », « Y (Web Mercator) », « X Lambert 93 ». */
const metresOf = (header: string): LineDraft['metres'] => {
  const words = headerWords(header)
  if (/\b(?:3857|900913|mercator)\b/.test(words)) return 'web'
  return /\b(?:lambert\d*|l93|2154|rgf ?93|cc\d\d|utm)\b/.test(words) ? 'legal' : null
}

const inMetres = (metres: LineDraft['metres'], read: Column): Column =>
  metres === null
    ? read
    : (text, draft) => {
        draft.metres = metres
        return read(text, draft)
      }

/** Contacts of the members of the national governance: each header with what it feeds. */
const targets: Readonly<Record<string, ImportTarget>> = {
  structure: 'actor.name',
  typologie: 'actor.kind',
  statut: 'actor.governance',
  role: 'actor.governance',
  roles: 'actor.governance',
  nom: 'person.lastName',
  prenom: 'person.firstName',
  email: 'person.email',
  telephone: 'person.phone',
  fonction: 'person.title',
  'referent fne': 'person.fneReferent',
}

const governanceTarget = (header: string): ImportTarget | null => targets[sortKey(header)] ?? null
