import type { attendance } from '#shared/records/meetings/attendance.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { inlineText, linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Table, TableCell } from '#shared/text/rich-text/rich-text.ts'
import { comparable } from './labelled-form.ts'
import type { ReadSection } from './read-section.ts'

type Attendance = ChangesOf<typeof attendance>

/** The header the document prints over the list of those present. */
export const attendanceHeader = ['Structure', 'Fonction', 'NOM Prénom'] as const

/** Those present and what precedes their table; `null` when the section is not exactly that. */
export const attendancesOf = (
  section: ReadSection,
): { readonly attendances: readonly Attendance[]; readonly body: readonly Block[] } | null => {
  const table = section.blocks.at(-1)
  if (table?.type !== 'table' || !isOfPresent(inlineText(section.heading ?? []))) return null
  const rows = rowsOf(table)?.map(attendanceOf)
  if (rows === undefined || rows.length === 0) return null
  const attendances = rows.filter((row) => row !== null)
  return attendances.length < rows.length ? null : { attendances, body: section.blocks.slice(0, -1) }
}

const isOfPresent = (heading: string): boolean =>
  /présent|participant/i.test(heading) && !/absent|excusé/i.test(heading)

interface Row {
  readonly structure: string
  readonly role: string
  readonly name: string
}

/** The rows under the three known headers, whatever their order; `null` when the table has others or a frame. */
const rowsOf = ({ content: [header, ...rows] }: Table): readonly Row[] | null => {
  const names = header?.content.map((cell) => comparable(textOf(cell)).toLowerCase()) ?? []
  const at = attendanceHeader.map((name) => names.indexOf(name.toLowerCase()))
  const plain = rows.every(({ content }) => content.length === 3 && content.every(isPlain))
  if (names.length !== 3 || at.includes(-1) || !plain) return null
  return rows.map(({ content }) => {
    const [structure, role, name] = at.map((column) => textOf(content[column]))
    return {
      structure: structure ?? '',
      role: (role ?? '').replaceAll('\n', ' '),
      name: (name ?? '').replaceAll('\n', ' '),
    }
  })
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
const attendanceOf = ({ structure, role, name }: Row): Attendance | null => {
  const { lastName, firstName } = splitName(name)
  const fits =
    name !== '' && lastName.length <= 120 && firstName.length <= 120 && role.length <= 300 && structure.length <= 600
  if (!fits) return null
  return {
    lastName,
    firstName: orNull(firstName),
    role: orNull(role),
    structure: orNull(structure),
    status: 'present',
    part: 'participant',
  }
}

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
