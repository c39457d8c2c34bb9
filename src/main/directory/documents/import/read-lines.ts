import type { ImportIssue } from '#shared/contract/import-line.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import type { SourceLine } from '#shared/text/source-table.ts'
import type { CellRemark, Column } from './cells/column.ts'
import { emptyDraft, type LineDraft } from './draft.ts'
import type { OwnLine } from './own-list.ts'
import { refuse } from './refuse.ts'

/** A column in use. */
export interface ReadColumn {
  readonly at: number
  /** « C », or the name of a JSON field. */
  readonly name: string
  readonly read: Column
}

interface LineColumns {
  readonly columns: readonly ReadColumn[]
  /** How many columns the header has. */
  readonly width: number
  /** Of a line about an entry that Concerto listed: what was not changed is not read. */
  readonly known?: OwnLine | null
}

/** Reads a line that says something; what cannot be read of it is among its issues. */
export const readLine = (
  line: SourceLine,
  rank: number,
  { columns, width, known = null }: LineColumns,
  corrections: ReadonlyMap<number, string> | undefined,
): LineDraft | null => {
  const draft = emptyDraft(line.line, rank, known)
  let isEmpty = true
  for (const { at, name, read } of columns) {
    const outdated = known?.outdated.find((cell) => cell.at === at)
    if (outdated !== undefined)
      draft.issues.push({
        column: at,
        columnName: name,
        value: shown(line.cells[at] ?? ''),
        reason: olderReason(outdated),
      })
    if (known?.edited.includes(at) === false) continue
    const cell = corrections?.get(at) ?? line.cells[at] ?? ''
    if (cell === '' || isBlank(cell)) continue
    isEmpty = false
    const text = cell.trim()
    const remark = read(text, draft)
    if (remark !== null)
      tell(draft, remark, { column: at, columnName: name, value: shown(text), reason: remark.reason })
  }
  if (isEmpty && line.cells.every(isBlank)) return null
  if (line.cells.length > width) refuseCut(draft, line.cells, width)
  return draft
}

const olderReason = ({ now, changedOn }: OwnLine['outdated'][number]): string =>
  `plus ancien que l’annuaire, qui a changé le ${longDate(changedOn)}\u00a0: il garde ${now === null ? 'cette case vide' : quoted(String(now))}`

/** Which separator is one too many, nobody can tell: what was read of the cells after it is wrong, and so are its issues. */
const refuseCut = (draft: LineDraft, cells: readonly string[], width: number): void => {
  draft.issues.length = 0
  refuse(draft, {
    column: null,
    columnName: null,
    value: shown(cells.slice(width - 1).join(' | ')),
    reason: `la ligne a ${inFigures(cells.length)} cellules pour ${inFigures(width)} colonnes\u00a0: un séparateur est dans un texte sans guillemets`,
  })
}

const tell = (draft: LineDraft, { effect }: CellRemark, issue: ImportIssue): void => {
  draft.issues.push(issue)
  if (effect === 'restoredPostcode') draft.restoredPostcode = issue
}

/** Enough of a value to find it again. */
const shown = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text)
