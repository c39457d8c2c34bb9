import { attendanceHeadings } from '#shared/records/meetings/attendance-headings.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Table, TableCell } from '#shared/text/rich-text/rich-text.ts'

/** Who a composed attendance list names, group by group: « présents » first, then as its labels call them. */
export interface ListedGroup {
  /** « Personnes excusées »; `null` for those who were there. */
  readonly label: string | null
  readonly people: readonly ListedPerson[]
}

/** A line as printed; several lines of a structure are joined by line feeds. */
interface ListedPerson {
  readonly structure: string
  readonly role: string
  readonly name: string
}

/**
 * Reads an attendance list back from the document, by what heads its columns: what a
 * version lists is counted, not what is listed since.
 */
export const listedPeople = (table: Table): readonly ListedGroup[] => {
  const [head, ...rows] = table.content
  const names = head?.content.map(textOf) ?? []
  const groups: { label: string | null; people: ListedPerson[] }[] = [{ label: null, people: [] }]
  for (const { content: cells } of rows) {
    const texts = cells.map(textOf)
    const under = (name: string): string => texts[names.indexOf(name)] ?? ''
    if (cells[0]?.attrs?.role === 'label') groups.push({ label: texts[0] ?? '', people: [] })
    else {
      const { structure, role, name } = attendanceHeadings
      groups.at(-1)?.people.push({ structure: under(structure), role: under(role), name: under(name) })
    }
  }
  return groups
}

const textOf = (cell: TableCell): string =>
  cell.content.map((block) => (block.type === 'paragraph' ? inlineText(block.content) : '')).join('\n')
