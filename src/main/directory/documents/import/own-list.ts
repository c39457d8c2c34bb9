import type { Cell } from '#main/office/paper/table.ts'
import type { DirectoryListName } from '#shared/contract/directory/directory.ts'
import type { ImportFormat } from '#shared/contract/directory/directory-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { directoryLists } from '#shared/records/directory/saved-view.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import { readDay } from '#shared/text/normalise/day.ts'
import { restoreFormula } from '#shared/text/normalise/formula.ts'
import type { SourceLine, SourceTable } from '#shared/text/source-table.ts'
import { type ListFeed, listColumns } from '../list-table.ts'

/** A line of a list that Concerto wrote, about an entry that it has. */
export interface OwnLine {
  readonly line: number
  readonly id: RowId
  /** The function that the list tells of a person. */
  readonly post: RowId | null
  /** Ranks of the cells that say something else than Concerto would write today. */
  readonly edited: readonly number[]
  /** Cells that say what the entry was when the list was written, and that somebody changed since. */
  readonly outdated: readonly OutdatedCell[]
  /** Another line of the same entry, that says something else. */
  readonly rival: number | null
}

interface OutdatedCell extends Since {
  /** Rank of the cell. */
  readonly at: number
  /** What Concerto would write today. */
  readonly now: Cell
}

/** What a list said once of what changed since. */
interface Since {
  readonly cell: Cell
  /** When it last changed, `YYYY-MM-DD`. */
  readonly changedOn: string
}

/** What the list said of an entry at an instant; `null` when that has not changed, or nobody knows. */
export type ListedAt = (entry: ListedEntry, feeds: ListFeed, instant: string) => Since | null

/** A list of the directory that comes back. */
export interface OwnList {
  readonly lines: readonly OwnLine[]
  /** Columns that Concerto works out and that say something else than it does. */
  readonly workedOut: readonly string[]
}

/** An entry as its list tells it, in each way it may have been written: with everybody, or without what is to be kept. */
export interface ListedEntry {
  readonly id: RowId
  /** Ids by which a file may call it: a list may be older than a fusion. */
  readonly answersTo: readonly string[]
  readonly post: RowId | null
  /** By rank of `listColumns`. */
  readonly ways: readonly (readonly Cell[])[]
}

/** The list that a format is the own one of; `null` for the others. */
export const ownListOf = (format: ImportFormat): DirectoryListName | null =>
  lists.find((list) => format === `concerto-${list}`) ?? null

const lists = Object.keys(directoryLists) as readonly DirectoryListName[]

/**
 * The list that Concerto wrote under these titles: it is known by its identifier, else by its titles when they are all its
 * own and more than half of them; `null` for a list of somebody else.
 */
export const recogniseOwnList = (header: readonly string[]): DirectoryListName | null => {
  const titles = header.map(titleNow).filter((title) => title !== '')
  return (
    lists.find((list) => {
      const own = listColumns(list)
      const known = titles.filter((title) => own.some((column) => column.title === title))
      const isWhole = known.length === titles.length && 2 * known.length > own.length
      return known.includes(own[0]?.title ?? '') && (known.includes(identifier) || isWhole)
    }) ?? null
  )
}

const identifier = 'Identifiant Concerto'

/** What each column of a file tells; `undefined` for one that was added. */
export const feedsOf = (list: DirectoryListName, header: readonly string[]): readonly (ListFeed | undefined)[] => {
  const feeds = new Map(listColumns(list).map(({ title, feeds }) => [title, feeds]))
  return header.map((title) => feeds.get(titleNow(title)))
}

/** Lists written before are read by what their titles became. */
const titleNow = (title: string): string => (title.trim() === 'Acteur' ? 'Nom de la structure' : title.trim())

/** Ids that the lines of a file say; `null` when their column was removed. */
export const idsIn = (list: DirectoryListName, { lines }: SourceTable, header: number): readonly string[] | null => {
  const at = feedsOf(list, lines[header]?.cells ?? []).indexOf('id')
  return at === -1 ? null : lines.slice(header + 1).map(({ cells }) => (cells[at] ?? '').trim())
}

/** Tells the lines of known entries, and what was changed in each since it was written. */
export const readOwnList = (
  list: DirectoryListName,
  { lines }: SourceTable,
  header: number,
  entries: readonly ListedEntry[],
  listedAt: ListedAt,
): OwnList => {
  const names = lines[header]?.cells ?? []
  const instantAt = feedsOf(list, names).indexOf('writtenAt')
  const columns = columnsIn(list, names)
  const find = createFinder(list, names, entries)
  const found = lines.slice(header + 1).flatMap((line) => {
    const entry = find(line)
    if (entry === null) return []
    const differing = columns.filter(({ at, rank }) => isChanged(line.cells[at] ?? '', entry, rank))
    const instant = (line.cells[instantAt] ?? '').trim()
    const outdated = differing.flatMap(({ at, rank, feeds }) => {
      const since = isInstant.test(instant) ? listedAt(entry, feeds, instant) : null
      const isOld = since !== null && isSame(line.cells[at] ?? '', since.cell)
      return isOld ? [{ ...since, at, now: entry.ways[0]?.[rank] ?? null }] : []
    })
    const changed = differing.filter((column) => !outdated.some(({ at }) => at === column.at))
    return [{ line, entry, changed, outdated }]
  })
  const byEntry = Map.groupBy(found, ({ entry }) => entry)
  return {
    lines: found.map(({ line, entry, changed, outdated }) => ({
      line: line.line,
      id: entry.id,
      post: entry.post,
      edited: editedOf(changed, columns),
      outdated,
      rival:
        byEntry
          .get(entry)
          ?.find((other) => other.line !== line && saidBy(other.line, columns) !== saidBy(line, columns))?.line.line ??
        null,
    })),
    workedOut: [
      ...new Set(
        found.flatMap(({ changed }) => changed.flatMap(({ feeds, title }) => (feeds === null ? [title] : []))),
      ),
    ],
  }
}

const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

interface OwnColumn {
  readonly title: string
  readonly feeds: ListFeed
  /** In the file. */
  readonly at: number
  /** Among all that a list has. */
  readonly rank: number
}

const columnsIn = (list: DirectoryListName, names: readonly string[]): readonly OwnColumn[] =>
  listColumns(list).flatMap(({ title, feeds }, rank) => {
    const at = names.findIndex((name) => name.trim() === title)
    return at === -1 || feeds === 'id' || feeds === 'writtenAt' || title === 'Personnes'
      ? []
      : [{ title, feeds, at, rank }]
  })

/** By its identifier; in a file that has lost them all, by a name and a commune that one entry has. */
const createFinder = (list: DirectoryListName, names: readonly string[], entries: readonly ListedEntry[]) => {
  const at = feedsOf(list, names).indexOf('id')
  if (at !== -1) {
    const byId = new Map(entries.flatMap((entry) => entry.answersTo.map((id) => [id, entry] as const)))
    return ({ cells }: SourceLine): ListedEntry | null => byId.get((cells[at] ?? '').trim()) ?? null
  }
  const telling = columnsIn(list, names).filter(({ rank, title }) => rank === 0 || title === 'Commune')
  const byName = Map.groupBy(entries, ({ ways: [way] }) => keyOf(telling.map(({ rank }) => way?.[rank] ?? null)))
  return ({ cells }: SourceLine): ListedEntry | null => {
    const [only = null, ...others] = byName.get(keyOf(telling.map((column) => cells[column.at] ?? ''))) ?? []
    return others.length === 0 ? only : null
  }
}

const keyOf = (cells: readonly Cell[]): string => cells.map((cell) => plain(String(cell ?? ''))).join('|')

/** An emptied cell says nothing: no import takes anything away. */
const isChanged = (cell: string, { ways }: ListedEntry, rank: number): boolean =>
  !isBlank(cell) && ways.every((way) => !isSame(cell, way[rank] ?? null))

/** Spreadsheets write days and blanks in their own way. */
const isSame = (cell: string, listed: Cell): boolean => {
  if (plain(cell) === plain(String(listed ?? ''))) return true
  if (typeof listed === 'number') return Number(cell.replace(',', '.')) === listed
  if (listed === null || !isDay.test(listed)) return false
  const day = readDay(cell)
  return day.ok && day.value === listed
}

const isDay = /^\d{4}-\d{2}-\d{2}$/

const plain = (text: string): string => restoreFormula(text.trim()).replace(/\s+/g, ' ').trim()

/** Half a point is no point: a changed latitude comes with its longitude. */
const editedOf = (changed: readonly OwnColumn[], columns: readonly OwnColumn[]): readonly number[] => {
  const isMoved = changed.some(({ feeds }) => isOfPoint(feeds))
  return columns
    .filter((column) => changed.includes(column) || (isMoved && isOfPoint(column.feeds)))
    .map(({ at }) => at)
}

const isOfPoint = (feeds: ListFeed): boolean => feeds === 'place.latitude' || feeds === 'place.longitude'

const saidBy = ({ cells }: SourceLine, columns: readonly OwnColumn[]): string =>
  keyOf(columns.flatMap(({ at, feeds }) => (feeds === null ? [] : [cells[at] ?? ''])))
