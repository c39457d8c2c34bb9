import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { mutation, query, returns } from '../define.ts'
import { mostLines, usualLines } from '../limits.ts'

/** What a column may feed, code → French label. */
export const importTargets = {
  'actor.name': 'Nom de la structure',
  'actor.kind': 'Type de structure',
  'actor.pivot': 'SIRET ou RNA',
  'actor.alias': 'Autre nom, sigle',
  'actor.parent': 'Structure mère',
  'actor.governance': 'Membre de la gouvernance',
  'actor.sector': 'Secteur',
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
  'place.latitude': 'Latitude',
  'place.longitude': 'Longitude',
  'place.point': 'Latitude et longitude',
  'place.services': 'Services',
  'place.publics': 'Publics',
  'place.fees': 'Frais',
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
  | 'list'

/** A file that was read, waiting: nothing is in the directory yet. */
export interface OpenedImport {
  readonly import: string
  readonly fileName: string
  readonly format: ImportFormat
  /** Sheets of a workbook, one without name for a text file; `rows` counts those under the header. */
  readonly sheets: readonly { readonly name: string | null; readonly rows: number }[]
  /** « UTF-8 », « Windows-1252 », `null` for a workbook. */
  readonly encoding: string | null
  /** « , », « ; », « tabulation », « | », `null` when there is none. */
  readonly separator: string | null
  /** Things to know about the file as a whole, French sentences (U+FFFD already there, merged header, …). */
  readonly remarks: readonly string[]
  readonly settings: ImportSettings
}

/** A column of the chosen sheet, with what it was taken for. */
export interface ImportColumn {
  /** « C », as spreadsheets name it. */
  readonly letter: string
  readonly header: string
  /** A first filled value, to recognise it by. */
  readonly sample: string
  readonly target: ImportTarget | null
}

const settings = z.strictObject({
  /** Index in `sheets`. */
  sheet: z.number().int().min(0),
  /** Line of the header in the sheet, from 1. */
  headerLine: z.number().int().min(1),
  /**
   * One an entry a column; `null`: not imported. Ignored when the format is a known standard. A number of entries that is
   * not that of the columns (none) asks for them to be guessed: another sheet, another header.
   */
  columns: z.array(z.enum(Object.keys(importTargets) as [ImportTarget, ...ImportTarget[]]).nullable()).max(500),
})

export type ImportSettings = z.output<typeof settings>

/** What a line makes one hesitate about: the structure or place it names, or the person. */
const asked = z.enum(['entry', 'person'])

export type Asked = z.output<typeof asked>

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

/** Why a cell or a line was not taken, or was taken otherwise than written. */
export interface ImportIssue {
  /** Index of the column, `null` when it is about the whole line. */
  readonly column: number | null
  /** « C », or the name of the JSON field. */
  readonly columnName: string | null
  readonly value: string
  /** French sentence: « un code postal a cinq chiffres. » */
  readonly reason: string
}

/** A known entry that a line may be about. */
export interface NearEntry {
  readonly id: RowId
  readonly name: string
  /** The commune where it stands; for a person, the structure where they serve. */
  readonly where: string | null
  /** From 0 to 100. */
  readonly score: number
}

interface LineBase {
  /** Line of the file (or rank of the object of a JSON file), from 1. */
  readonly line: number
  readonly name: string
  /** Cells left out or changed, the line being taken all the same. */
  readonly issues: readonly ImportIssue[]
}

export type ImportLine = LineBase &
  (
    | { readonly effect: 'refused' }
    | { readonly effect: 'doubtful'; readonly asks: Asked; readonly near: readonly NearEntry[] }
    | {
        readonly effect: 'changed'
        readonly changes: readonly {
          readonly label: string
          readonly before: string | null
          readonly after: string | null
        }[]
      }
    | { readonly effect: 'new'; readonly about: string }
    | { readonly effect: 'identical' }
    | { readonly effect: 'skipped' }
  )

export interface DirectoryImportPreview {
  readonly columns: readonly ImportColumn[]
  /** These add up to the lines under the header that are not empty. */
  readonly counts: Readonly<Record<ImportLine['effect'], number>>
  /**
   * The lines that ask something first, then changed, new, left; identical ones are only counted, unless there is
   * something to tell of them. As many as `limit` says.
   */
  readonly lines: readonly ImportLine[]
  readonly remarks: readonly string[]
}

const job = z.uuid()
/** Whatever memory they stand in. */
export const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const importId = z.uuid()

export const directoryImportContract = {
  /**
   * Reads a file; how heavy it may be, `list-size.ts` says. @throws AppFailure `file-unreadable`, `file-empty`, `file-too-large`
   */
  open: mutation(
    z.strictObject({ name: z.string().min(1).max(300), content: fileBytes, job }),
    returns<OpenedImport>(),
  ),
  preview: query(
    z.strictObject({
      import: importId,
      settings,
      decisions: z.array(decision).max(20_000),
      job,
      /** Lines told one by one at most. */
      limit: z.number().int().min(1).max(mostLines).default(usualLines),
    }),
    returns<DirectoryImportPreview>(),
  ),
  /** Writes what the preview said, doubtful and refused lines left out, in one intent. */
  apply: mutation(
    z.strictObject({
      import: importId,
      settings,
      decisions: z.array(decision).max(20_000),
      /** Keep the columns for the next file with this header. */
      remember: z.boolean(),
      job,
    }),
    returns<{ readonly counts: DirectoryImportPreview['counts']; readonly written: number }>(),
  ),
  /** The lines not taken, as a CSV with their reasons. The file is fetched at `files/<job>`. */
  exportRest: mutation(
    z.strictObject({ import: importId, settings, decisions: z.array(decision).max(20_000), job }),
    returns<{ readonly name: string; readonly bytes: number }>(),
  ),
  /**
   * Every refusal, of a line or of a cell, and every remark on one, as a CSV: line, name, effect, column, header, value,
   * reason. The file is fetched at `files/<job>`.
   */
  exportRefusals: mutation(
    z.strictObject({ import: importId, settings, decisions: z.array(decision).max(20_000), job }),
    returns<{ readonly name: string; readonly bytes: number }>(),
  ),
  close: mutation(z.strictObject({ import: importId }), returns<null>()),
}
