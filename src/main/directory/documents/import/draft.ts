import type { ImportIssue } from '#shared/contract/import-line.ts'
import type { RecordName } from '#shared/records/records.ts'

import type { OwnLine } from './own-list.ts'
import type { WeekCells } from './week.ts'

/** Values of a record's fields by name, as its declaration has them. */
export type Values = Record<string, unknown>

/** What a line says of one entry. Absence says nothing: an empty cell is in none of these. */
export interface EntryDraft {
  /** Stands in place of what is known. */
  given: Readonly<Values>
  /** Stands where nothing is known. */
  fills: Readonly<Values>
  /** Stands in an entry that the file creates, and there only. */
  founds: Readonly<Values>
}

/** Most lines say nothing of most things: this stands for all of it. */
export const nothing: Readonly<Values> = Object.freeze({})

export const emptyEntry = (): EntryDraft => ({ given: nothing, fills: nothing, founds: nothing })

/** Says one field of an entry. */
export const say = (draft: EntryDraft, how: keyof EntryDraft, field: string, value: unknown): void => {
  if (draft[how] === nothing) draft[how] = {}
  ;(draft[how] as Values)[field] = value
}

/** What was filled key by key is kept as a hash table, six times as large as its copy: a long file has thousands. */
export const compact = ({ place, actor }: LineDraft): void => {
  for (const said of [place, actor]) if (said.given !== nothing) said.given = { ...said.given }
}

export type DraftRecord = Extract<RecordName, 'actor' | 'place' | 'person' | 'post'>

type Drafts = { [Record in DraftRecord]: EntryDraft }

/** Somebody of the structure, with what they do there. */
export type Contact = Pick<Drafts, 'person' | 'post'>

export const emptyContact = (): Contact => ({ person: emptyEntry(), post: emptyEntry() })

/** One line of the file in the words of the directory, filled cell by cell, then settled. */
export interface LineDraft extends Drafts {
  /** Of the file, from 1. */
  readonly line: number
  /** Rank in the table. */
  readonly rank: number
  /** The entry that a line of Concerto's own list is about; `null` for all other lines. */
  readonly known: OwnLine | null
  /** What the line is chiefly about; `null` when it names nothing. */
  subject: 'actor' | 'place' | 'person' | null
  /** The structure is told by its place only, as in national files. */
  isActorOfPlace: boolean
  /** Its SIRET is written for other structures of the file too, and identifies none of them. */
  isPivotShared: boolean
  /** Of the structure, where a column tells it apart from the street. */
  streetNumber: string | null
  /** « rue », where it stands in a column of its own. */
  streetType: string | null
  /** Of the place, as they are written. */
  latitude: string | null
  longitude: string | null
  /** What their header says that their metres are: those of the maps of the web, or of a legal projection. */
  metres: 'web' | 'legal' | null
  /** Codes of what the place is, as the kind of its structure tells them. */
  typologies: readonly string[]
  /** Opening hours of the place, told day by day. */
  week: WeekCells
  /** The same, told for the parts of days that another column names, or none: « matin : 9h-12h ». */
  dayParts: readonly string[]
  /** The people of the structure after the first, where a line has several. */
  others: readonly Contact[]
  /** Other names of the structure. */
  readonly aliases: string[]
  /** Name of the structure that the structure is an antenna of. */
  parent: string | null
  /** `structure_id` of data·inclusion: the structure of this line is one that is known by that id. */
  structureId: string | null
  readonly issues: ImportIssue[]
  /** The issue of a postcode that was given its zero back: it holds when some commune has it. */
  restoredPostcode: ImportIssue | null
  /** The issue for which the line cannot be taken; it is the first of `issues`. */
  refusal: ImportIssue | null
  /** Why the line has nothing for the directory, though nothing is wrong with it. */
  setAside: ImportIssue | null
}

const noWeek: WeekCells = []
const noParts: LineDraft['dayParts'] = []
const noOthers: LineDraft['others'] = []

export const emptyDraft = (line: number, rank: number, known: OwnLine | null = null): LineDraft => ({
  line,
  rank,
  known,
  subject: null,
  isActorOfPlace: false,
  isPivotShared: false,
  latitude: null,
  longitude: null,
  metres: null,
  actor: emptyEntry(),
  place: emptyEntry(),
  person: emptyEntry(),
  post: emptyEntry(),
  streetNumber: null,
  streetType: null,
  typologies: [],
  week: noWeek,
  dayParts: noParts,
  others: noOthers,
  aliases: [],
  parent: null,
  structureId: null,
  issues: [],
  restoredPostcode: null,
  refusal: null,
  setAside: null,
})

/** The text a draft gives of a field, in whichever way. */
export const textOf = (draft: EntryDraft, field: string): string | null => {
  const value = draft.given[field] ?? draft.fills[field] ?? draft.founds[field]
  return typeof value === 'string' ? value : null
}

/** Whether anything at all is said of an entry. */
export const saysSomething = ({ given, fills, founds }: EntryDraft): boolean =>
  hasKey(given) || hasKey(fills) || hasKey(founds)

const hasKey = (values: Readonly<Values>): boolean => {
  for (const _ in values) return true
  return false
}

/** What is said of a whole line, and of none of its cells. */
export const ofLine = (reason: string): ImportIssue => ({ column: null, columnName: null, value: '', reason })
