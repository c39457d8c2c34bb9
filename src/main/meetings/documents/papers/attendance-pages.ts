import type { SheetLine } from '#main/office/paper/paper.ts'

/** How the sheet to sign fills its pages, in points of the template « feuille-d-emargement »; measured in LibreOffice. */

const page = (21 - 1.3 - 1.7) * (72 / 2.54)
const titleBlock = 100
/** Of a table: what names it, then its columns, repeated on each page. */
const heading = 28
const columns = 14.5
const freeRow = 28.9
/** What is filled in at the end, and the notice. */
const closing = 121

/**
 * Whether the lines left to whoever is not listed begin a page: when they and what closes the sheet do not stand under the
 * guests, and this takes no page more. The last page then never holds a line or two.
 */
export const freeLinesBeginPage = (lines: readonly SheetLine[], freeLines: number): boolean => {
  const here = pagesFrom(afterGuests(lines), freeLines)
  return lines.length > 0 && freeLines > 0 && here > 1 && 1 + pagesFrom(0, freeLines) <= here
}

/** How far down its page the table of guests ends. */
const afterGuests = (lines: readonly SheetLine[]): number =>
  lines
    .map(guestRow)
    .reduce((reached, row) => (reached + row > page ? columns + row : reached + row), titleBlock + heading + columns)

const guestRow = ({ lastName, firstName, structure, role }: SheetLine): number =>
  Math.max(
    25.5,
    2 + 11.5 * Math.max(linesIn([lastName, firstName].join(' '), 30), linesIn(structure, 44), linesIn(role, 36)),
  )

/** @param most signs on a line of the column */
const linesIn = (text: string | null, most: number): number =>
  (text ?? '').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / most)), 0)

/** How many pages the free lines and the end of the sheet take, from so far down one. */
const pagesFrom = (top: number, freeLines: number): number => {
  let pages = 1
  let reached = top + heading + columns
  const put = (height: number, above: number): void => {
    if (reached + height > page) {
      pages += 1
      reached = above
    }
    reached += height
  }
  for (let line = 0; line < freeLines; line += 1) put(freeRow, columns)
  put(closing, 0)
  return pages
}
