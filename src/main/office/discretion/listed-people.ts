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

/** Reads an attendance list back from the document: what a version lists is counted, not what is listed since. */
export const listedPeople = (table: Table): readonly ListedGroup[] => {
  const groups: { label: string | null; people: ListedPerson[] }[] = [{ label: null, people: [] }]
  for (const { content: cells } of table.content) {
    const [first, second, third] = cells.map(textOf)
    if (cells[0]?.attrs?.role === 'label') groups.push({ label: first ?? '', people: [] })
    else if (cells[0]?.attrs?.role === 'content')
      groups.at(-1)?.people.push({ structure: first ?? '', role: second ?? '', name: third ?? '' })
  }
  return groups
}

const textOf = (cell: TableCell): string =>
  cell.content.map((block) => (block.type === 'paragraph' ? inlineText(block.content) : '')).join('\n')
