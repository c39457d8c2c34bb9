import { partWords, statusLabels } from '#main/minutes/documents/attendance-table.ts'
import { own } from '#shared/kernel/own.ts'
import type { attendance, attendanceStatuses } from '#shared/records/meetings/attendance.ts'
import { attendanceHeadings } from '#shared/records/meetings/attendance-headings.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { inlineText, linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Table, TableCell } from '#shared/text/rich-text/rich-text.ts'
import { comparable } from './labelled-form.ts'
import type { ReadSection } from './read-section.ts'
import type { Sheet } from './sheet.ts'

type Attendance = ChangesOf<typeof attendance>

/** Those present and what precedes their table; `null` when the section is not exactly that. */
export const attendancesOf = (section: ReadSection): Sheet<readonly Attendance[]> | null => {
  const table = section.blocks.at(-1)
  if (table?.type !== 'table' || !(section.isExact || isOfPresent(inlineText(section.heading ?? [])))) return null
  const columns = columnsOf(table, section.isExact)
  const groups = columns === null ? null : groupsOf(table, columns, section.isExact)
  const rows = groups?.flatMap(({ status, rows: own }) => own.map((row) => attendanceOf(row, status)))
  if (columns === null || groups === null || rows === undefined || rows.length === 0) return null
  const sheet = rows.filter((row) => row !== null)
  const headings = Object.entries(attendanceHeadings).filter(([column]) => columns.includes(column as Column))
  const labels = [...headings.map(([, label]) => ({ label })), ...groups.flatMap(({ label }) => label ?? [])]
  return sheet.length < rows.length
    ? null
    : { sheet, body: section.blocks.slice(0, -1), printed: { band: null, labels, isTable: true } }
}

const isOfPresent = (heading: string): boolean =>
  /présent|participant/i.test(heading) && !/absent|excusé/i.test(heading)

type Column = keyof typeof attendanceHeadings

type Row = Readonly<Record<Column, string>>

/** The persons of one status, under their label where they have one. */
interface Group {
  readonly status: keyof typeof attendanceStatuses
  readonly label: { readonly label: string } | null
  readonly rows: Row[]
}

/**
 * What stands in each column, by its header, whatever their order; `null` when the table has others. A document that
 * Concerto drew leaves out the columns that nobody filled.
 */
const columnsOf = ({ content: [header] }: Table, isExact: boolean): readonly Column[] | null => {
  const names = header?.content.map((cell) => comparable(textOf(cell))) ?? []
  const known = new Map(
    Object.entries(attendanceHeadings).map(([column, name]) => [name.toLowerCase(), column as Column]),
  )
  const columns = names.flatMap((name) => known.get(name) ?? [])
  const isEach = columns.length === names.length && new Set(columns).size === columns.length
  return isEach && (isExact ? columns.includes('name') : columns.length === known.size) ? columns : null
}

/**
 * The rows under the known headers; `null` when the table has a frame.
 * @param isExact Concerto drew it: those who did not come stand under labels of their own
 */
const groupsOf = (
  { content: [, ...rows] }: Table,
  columns: readonly Column[],
  isExact: boolean,
): readonly Group[] | null => {
  const groups: Group[] = [{ status: 'present', label: null, rows: [] }]
  for (const { content } of rows) {
    const label = textOf(content[0])
    const status = isExact && content.length === 1 ? own(statusLabels, label) : undefined
    if (status !== undefined) groups.push({ status, label: { label }, rows: [] })
    else if (content.length === columns.length && content.every(isPlain)) {
      const under = (column: Column): string => textOf(content[columns.indexOf(column)])
      const role = under('role').replaceAll('\n', ' ')
      groups.at(-1)?.rows.push({ structure: under('structure'), role, name: under('name') })
    } else return null
  }
  return groups
}

/** Words only: a link, a note or a list in a cell would be lost in a field. */
const isPlain = ({ attrs, content }: TableCell): boolean =>
  attrs === undefined &&
  content.every(
    (block) =>
      block.type === 'paragraph' &&
      (block.content ?? []).every(
        (node) =>
          node.type === 'hardBreak' ||
          (node.type === 'text' && !(node.marks ?? []).some(({ type }) => type === 'link')),
      ),
  )

const textOf = (cell: TableCell | undefined): string =>
  linesOf(doc(...(cell?.content ?? [])))
    .join('\n')
    .trim()

/** `null` for a row without a name, or with a text longer than its field. */
const attendanceOf = ({ structure, role, name: cell }: Row, status: Group['status']): Attendance | null => {
  const [, named = '', by] = (status === 'represented' ? representation.exec(cell) : null) ?? []
  const [part = null] = parts.filter((one) => status === 'present' && cell.endsWith(`\n${partWords[one]}`))
  const own = part === null ? named || cell : cell.slice(0, -partWords[part].length)
  const name = own.trim().replaceAll('\n', ' ')
  const { lastName, firstName } = splitName(name)
  const fits =
    name !== '' && lastName.length <= 120 && firstName.length <= 120 && role.length <= 300 && structure.length <= 600
  if (!fits) return null
  return {
    lastName,
    firstName: orNull(firstName),
    role: orNull(role),
    structure: orNull(structure),
    status,
    part: part ?? 'participant',
    ...(by !== undefined && { representedBy: by }),
  }
}

const parts = ['facilitator', 'speaker'] as const

/** « par VERSOLIVE Ada », under a name. */
const representation = /^([\s\S]*?)\npar\s(\S.{0,299})$/

const orNull = (text: string): string | null => (text === '' ? null : text)

const capitals = "\\p{Lu}(?:[\\p{Lu}\\p{M}]|['’-](?=\\p{Lu}))+"
const particle = "(?:de|du|des|d['’]|la|le|les|von|van|el|ben)"
const lastNameFirst = new RegExp(
  `^((?:${particle}\\s*)*${capitals}(?:\\s+(?:${particle}\\s+)*${capitals})*)\\s+((?!${particle}\\s)\\S.*)$`,
  'u',
)

/** « DE LA TOUR-GRISE Anne »: the words in capitals are the last name; a name without them stays whole. */
export const splitName = (name: string): { readonly lastName: string; readonly firstName: string } => {
  const [, lastName, firstName] = lastNameFirst.exec(name) ?? []
  return lastName === undefined || firstName === undefined ? { lastName: name, firstName: '' } : { lastName, firstName }
}
