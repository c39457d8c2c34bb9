import { z } from 'zod'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { returns } from '../define.ts'
import {
  type ImportPreview,
  importContract,
  type OpenedColumns,
  type OpenedFile,
  type OpenedText,
} from '../import-contract.ts'
import type { ImportLine } from '../import-line.ts'
import type { DirectoryListName } from './directory.ts'

/** What a column may feed, code → French label. */
export const importTargets = {
  'actor.name': 'Nom de la structure',
  'actor.kind': 'Type de structure',
  'actor.pivot': 'SIRET ou RNA',
  'actor.alias': 'Autre nom, sigle',
  'actor.parent': 'Structure mère',
  'actor.governance': 'Membre de la gouvernance',
  'actor.sector': 'Secteur',
  'actor.streetNumber': 'Numéro dans la voie',
  'actor.streetType': 'Type de voie',
  'actor.street': 'Adresse',
  'actor.addressExtra': 'Complément d’adresse',
  'actor.postcode': 'Code postal',
  'actor.commune': 'Commune',
  'actor.inseeCode': 'Code INSEE',
  'actor.phone': 'Téléphone',
  'actor.email': 'Courriel',
  'actor.website': 'Site web',
  'actor.description': 'Présentation',
  'actor.note': 'Notes',
  'actor.verifiedOn': 'Vérifiée le',
  'actor.sourceId': 'Identifiant',
  'place.name': 'Nom du lieu',
  'place.hours': 'Horaires du lieu',
  'place.hoursMo': 'Horaires du lundi',
  'place.hoursTu': 'Horaires du mardi',
  'place.hoursWe': 'Horaires du mercredi',
  'place.hoursTh': 'Horaires du jeudi',
  'place.hoursFr': 'Horaires du vendredi',
  'place.hoursSa': 'Horaires du samedi',
  'place.hoursSu': 'Horaires du dimanche',
  'place.hoursAm': 'Horaires du matin',
  'place.hoursPm': 'Horaires de l’après-midi',
  'place.hoursEv': 'Horaires du soir',
  'place.latitude': 'Latitude',
  'place.longitude': 'Longitude',
  'place.point': 'Latitude et longitude',
  'place.services': 'Services',
  'place.supportModes': 'Modalités d’accompagnement',
  'place.accessModes': 'Modalités d’accès',
  'place.mobilities': 'Itinérance',
  'place.nationalProgrammes': 'Dispositifs et labels',
  'place.bookingUrl': 'Prise de rendez-vous',
  'place.summary': 'Présentation courte',
  'place.publics': 'Publics',
  'place.fees': 'Frais',
  'place.free': 'Gratuit (oui ou non)',
  'place.wifi': 'Wifi (oui ou non)',
  'place.equipment': 'Matériel en accès libre (oui ou non)',
  'place.donations': 'Dons de matériel (oui ou non)',
  'place.solidarityPurchase': 'Achats solidaires (oui ou non)',
  'person.fullName': 'Nom de la personne',
  'person.lastName': 'Nom de famille',
  'person.firstName': 'Prénom',
  'person.civility': 'Civilité',
  'person.title': 'Sa fonction',
  'person.quality': 'Sa qualité (élu, agent, bénévole)',
  'person.phone': 'Son téléphone professionnel',
  'person.email': 'Son courriel professionnel',
  'person.personalPhone': 'Son téléphone personnel',
  'person.personalEmail': 'Son courriel personnel',
  'person.fneReferent': 'Référent FNE',
} as const

export type ImportTarget = keyof typeof importTargets

/** What the file was recognised as. Only `list` asks for its columns. */
export type ImportFormat =
  | 'lieux-v1'
  | 'lieux-v0'
  | 'data-inclusion-structures'
  | 'data-inclusion-services'
  | 'governance'
  | `concerto-${DirectoryListName}`
  | 'list'

const settings = z.strictObject({
  /** Index in `sheets`. */
  sheet: z.number().int().min(0),
  /** Line of the header in the sheet, from 1. */
  headerLine: z.number().int().min(1),
  /**
   * One an entry a column; `null`: not imported. Ignored when the format is a known standard. A number of entries that is
   * not that of the columns (none) asks for them to be guessed: another sheet, another header.
   */
  columns: z.array(oneOf(importTargets).nullable()).max(500),
  /** Which label stands for each value that no list knows, by header, then by value; « » for none. */
  values: z.record(z.string().max(1_000), z.record(z.string().max(10_000), z.string().max(300))).default({}),
})

export type ImportSettings = z.output<typeof settings>

/** What a file of the directory was taken for. */
interface Recognised {
  readonly format: ImportFormat
}

export type OpenedImport = OpenedFile<ImportSettings> & OpenedText & OpenedColumns<ImportTarget> & Recognised

/** Of what a line made one hesitate. */
const asked = z.enum(['entry', 'person'])

/** What a person decided about one line, by its line number in the file. */
const decision = z.discriminatedUnion('kind', [
  /** Another value for a cell. */
  z.strictObject({
    kind: z.literal('correct'),
    line: z.number().int(),
    column: z.number().int(),
    value: z.string().max(10_000),
  }),
  /** Which structure, place or person of the directory it is about. */
  z.strictObject({ kind: z.literal('same'), of: asked, line: z.number().int(), as: rowIdSchema }),
  z.strictObject({ kind: z.literal('other'), of: asked, line: z.number().int() }),
  z.strictObject({ kind: z.literal('skip'), line: z.number().int() }),
])

export type ImportDecision = z.output<typeof decision>

export type DirectoryImportPreview = ImportPreview<ImportTarget, ImportLine>

const lists = importContract({
  settings,
  decision,
  opened: returns<Recognised>(),
  target: returns<ImportTarget>(),
  line: returns<ImportLine>(),
})

export const directoryImportContract = {
  ...lists,
  /** The lines not taken, as a CSV with their reasons. */
  exportRest: lists.exportRefusals,
  /** What its columns feed, as a JSON for whoever receives lists of this layout: see `column-file.ts`. */
  exportColumns: lists.exportRefusals,
}
