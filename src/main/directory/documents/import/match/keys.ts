import { fold } from '#shared/kernel/fold.ts'
import { nameKey, sortKey } from '#shared/kernel/sort-key.ts'
import { communeCodeOf } from '#shared/records/directory/territory.ts'
import { textIn } from '../known-directory.ts'

type Row = Readonly<Record<string, unknown>>

/** A name as two lists may both write it: « La Croix-Rouge », « CROIX ROUGE ». */
export const entryNameKey = (name: string): string => nameKey(name) || fold(name)

/** Someone's name, first or last name first. */
export const personNameKey = (row: Row): string =>
  sortKey(`${textIn(row, 'lastName') ?? ''} ${textIn(row, 'firstName') ?? ''}`)
    .split(' ')
    .toSorted()
    .join(' ')

/** Someone's mail addresses, at work and their own. */
export const mailsOfPerson = (row: Row): readonly string[] =>
  ['email', 'personalEmail'].flatMap((field) => textIn(row, field)?.toLowerCase() ?? [])

/** The commune of an address, `null` when it names none. */
export const whereKey = (row: Row): string | null => {
  const code = textIn(row, 'inseeCode')
  if (code !== null) return communeCodeOf(code)
  const commune = textIn(row, 'commune')
  return commune === null ? null : `${sortKey(commune)} ${textIn(row, 'postcode') ?? ''}`
}

/** Where something stands as a person reads it; `null` when no commune is told. */
export const standsIn = (row: Row): string | null => {
  const [street, commune] = [textIn(row, 'street'), textIn(row, 'commune')]
  return commune === null || street === null ? commune : `${street}, ${commune}`
}

export const streetKey = (row: Row): string => sortKey(textIn(row, 'street') ?? '')

/** The id of an entry in its source, `null` when it has none. */
export const originKey = (row: Row): string | null => {
  const id = textIn(row, 'sourceId')
  return id === null ? null : `${textIn(row, 'source') ?? ''}|${id}`
}

/** Whether two entries are two things of one source, which seldom gives two ids to one. */
export const isOtherOfSource = (a: Row, b: Row): boolean => {
  const [one, other] = [textIn(a, 'sourceId'), textIn(b, 'sourceId')]
  return one !== null && other !== null && one !== other && textIn(a, 'source') === textIn(b, 'source')
}

/** Adds to the list that a map holds under a key. */
export const addTo = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** In an order that is not that of their file. */
export const sortedBy = <Line>(lines: readonly Line[], keyOf: (line: Line) => string): readonly Line[] =>
  lines
    .map((line) => ({ line, key: keyOf(line) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ line }) => line)
