import type { Cell, Column, Table } from '#main/office/paper/table.ts'
import type { ActorRow, DirectoryListName, PersonRow, PlaceRow } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { freshnesses } from '#shared/records/directory/freshness.ts'
import { qualityWord } from '#shared/records/directory/quality-word.ts'
import type { Field } from '#shared/records/field.ts'
import { type Actor, type Person, type Place, type Post, records } from '#shared/records/records.ts'
import { printedWords } from '#shared/records/value-words.ts'
import { isFiller } from '#shared/text/normalise/siret.ts'
import { declaredField } from './import/declared-field.ts'

/** A row of the list with the row of the directory it is about. */
export type ListedRow = ListedActor | ListedPlace | ListedPerson

type ListedActor = ActorRow & {
  readonly own: Actor
  readonly otherNames: readonly string[]
  /** Name of the structure it is an antenna of. */
  readonly mother: string | null
  /** In words who serves it, `null` where nobody may be named. */
  readonly people: string | null
}

type ListedPlace = PlaceRow & { readonly own: Place }

/** With the function they are announced with. */
type ListedPerson = PersonRow & { readonly own: Person; readonly post: Post | null }

/**
 * What a column tells, for whoever reads the list back: « actor.phone », the entry itself, when it was written; `null`:
 * Concerto works it out.
 */
export type ListFeed = `${Own}.${string}` | 'id' | 'writtenAt' | null

/** In place of a sector. */
export const wholeDepartementWords = 'Tout le département'

interface ListColumn<Row> extends Column {
  readonly cell: (row: Row) => Cell
  readonly feeds: ListFeed
  /** Names people. */
  readonly names: boolean
  readonly isPrinted: boolean
}

/** A list of the directory with all its columns. @param persons whether people may be named @param at when it is written */
export const listTable = (
  list: DirectoryListName,
  rows: readonly ListedRow[],
  { persons, at }: { readonly persons: boolean; readonly at: string },
): ListTable => {
  const columns = columnsOf[list].filter(({ names }) => persons || !names)
  return {
    columns: columns.map(({ title, width, kind }) => ({ title, width, kind })),
    rows: rows.map((row) => columns.map(({ cell, feeds }) => (feeds === 'writtenAt' ? at : cell(row)))),
    printed: columns.filter(({ isPrinted }) => isPrinted).length,
  }
}

interface ListTable extends Table {
  /** How many of the first columns stand on paper: all of them would be too small to read. */
  readonly printed: number
}

/** What a list's columns are called, and what each tells. */
export const listColumns = (list: DirectoryListName): readonly { readonly title: string; readonly feeds: ListFeed }[] =>
  columnsOf[list]

type Head = readonly [title: string, width: number, kind: Column['kind']]

const column = <Row>([title, width, kind]: Head, feeds: ListFeed, cell: (row: Row) => Cell): ListColumn<Row> => ({
  ...{ title, width, kind, feeds, cell },
  names: false,
  isPrinted: true,
})

type Own = 'actor' | 'place' | 'person' | 'post'

interface Owned {
  readonly own: object
  readonly post?: object | null
}

/** A field as it is declared. */
const field = (record: Own, name: string, head: Partial<Column> = {}): ListColumn<Owned> => {
  const declared = declaredField(record, name)
  const { title, width, kind } = { title: declared.label, ...shapeOf(declared), ...head }
  return column([title, width, kind], `${record}.${name}`, ({ own, post = null }) => {
    const values = record === 'post' ? post : own
    return fieldCell(record, name, (values as Readonly<Record<string, unknown>> | null)?.[name] ?? null)
  })
}

const shapeOf = (declared: Field): Pick<Column, 'width' | 'kind'> => {
  if (declared.kind === 'date') return { width: 12, kind: 'date' }
  const isLong = declared.kind === 'text' ? declared.form === null : declared.kind !== 'flag'
  return isLong ? { width: 25, kind: 'long' } : { width: 15.5, kind: 'text' }
}

/** What a list says of a value of a field. */
export const fieldCell = (record: Own, name: string, value: unknown): Cell => {
  const { kind } = declaredField(record, name)
  if (value === null || (name === 'pivot' && isFiller(String(value)))) return null
  if (kind === 'date') return String(value)
  return kind === 'list' ? (value as readonly string[]).join(' | ') : printedWords(record, name, value, () => '')
}

/** What the secretariat writes for itself, and the day that all lists tell under their own title. */
const kept: ReadonlySet<string> = new Set(['note', 'verificationNote', 'verifiedOn'])

const epci = column(['EPCI', 19, 'long'], null, ({ epci }: Pick<ActorRow, 'epci'>) => epci)
const meetings = column(['Réunions', 10.5, 'number'], null, ({ cameTimes }: Pick<ActorRow, 'cameTimes'>) => cameTimes)
const freshness = column(
  ['Fraîcheur', 13, 'text'],
  null,
  ({ freshness }: Pick<ActorRow, 'freshness'>) => freshnesses[freshness],
)
const communeHead = ['Commune', 17, 'long'] as const
const sectorHead = ['Secteur', 13, 'long'] as const
const email = { title: 'Courriel' }

const actorColumns: readonly ListColumn<ListedActor>[] = [
  column(['Nom de la structure', 32, 'long'], 'actor.name', ({ name }) => name),
  field('actor', 'kind', { width: 17 }),
  column(communeHead, 'actor.commune', ({ commune }) => commune),
  epci,
  column(sectorHead, 'actor.sector', ({ sector, wholeDepartement }) =>
    wholeDepartement ? wholeDepartementWords : sector,
  ),
  column(['Lieux', 7.5, 'number'], null, ({ places }) => places),
  meetings,
  field('actor', 'governanceStatus', { width: 13.5 }),
  field('actor', 'phone'),
  field('actor', 'emails', email),
  freshness,
  field('actor', 'verifiedOn'),
  { ...column(['Personnes', 32, 'long'], null, ({ people }: ListedActor) => people), names: true },
  ...beside<ListedActor>([
    column(['Autres noms', 25, 'long'], 'actor.alias', ({ otherNames }) => otherNames.join(' | ') || null),
    column(['Antenne de', 25, 'long'], 'actor.parent', ({ mother }) => mother),
    ...others('actor', [
      'name',
      'kind',
      'commune',
      'sector',
      'wholeDepartement',
      'governanceStatus',
      'phone',
      'emails',
    ]),
  ]),
]

const placeColumns: readonly ListColumn<ListedPlace>[] = [
  column(['Lieu', 32, 'long'], 'place.name', ({ name }) => name),
  column(['Structure', 32, 'long'], 'place.actor', ({ structure }) => structure),
  column(communeHead, 'place.commune', ({ commune }) => commune),
  epci,
  column(sectorHead, null, ({ sector }) => sector),
  field('place', 'services', { width: 40 }),
  field('place', 'phone'),
  field('place', 'emails', email),
  freshness,
  field('place', 'verifiedOn', { title: 'Vérifié le' }),
  ...beside<ListedPlace>(others('place', ['name', 'commune', 'services', 'phone', 'emails'])),
]

const personColumns: readonly ListColumn<ListedPerson>[] = [
  column(['Personne', 28, 'long'], 'person.fullName', ({ name }) => name),
  field('post', 'title', { width: 30 }),
  column(['Structure', 32, 'long'], 'post.actor', ({ structure }) => structure),
  column(['Qualité', 18, 'long'], 'post.quality', ({ quality, civility }) => quality && qualityWord(quality, civility)),
  column(communeHead, null, ({ commune }) => commune),
  column(sectorHead, null, ({ sector }) => sector),
  meetings,
  field('person', 'phone', { title: 'Téléphone' }),
  field('person', 'email', email),
  ...beside<ListedPerson>([
    ...['fneReferent', 'startsOn', 'endsOn'].map((name) => field('post', name)),
    ...others('person', ['firstName', 'lastName', 'phone', 'email', 'personalPhone', 'personalEmail']),
  ]),
]

/** All that is declared of an entry and no other column tells; what is joined and who is of the team are not for a list. */
function others(record: Exclude<Own, 'post'>, told: readonly string[]): readonly ListColumn<Owned>[] {
  return Object.entries<Field>(records[record].fields)
    .filter(([name, { kind }]) => kind !== 'ref' && kind !== 'same' && !kept.has(name) && !told.includes(name))
    .map(([name]) => field(record, name))
}

/**
 * Columns beside those that are printed, then those by which a list that comes back is understood: the identifier of an entry,
 * and when it was written, in a form that no spreadsheet makes a day of.
 */
function beside<Row extends Owned & { readonly id: RowId }>(columns: readonly ListColumn<Row>[]) {
  const id = column(['Identifiant Concerto', 38, 'text'], 'id', ({ id }: Row) => id)
  const writtenAt = column(['Exporté le', 25, 'text'], 'writtenAt', (_row: Row) => null)
  return [...columns, id, writtenAt].map((one) => ({ ...one, isPrinted: false }))
}

/** Rows of a list are all of one kind, which the types cannot follow. */
const columnsOf = {
  actors: actorColumns,
  places: placeColumns,
  persons: personColumns,
} as unknown as Readonly<Record<DirectoryListName, readonly ListColumn<ListedRow>[]>>
