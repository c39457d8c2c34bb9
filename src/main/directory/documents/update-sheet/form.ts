import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, Table } from '#shared/text/rich-text/rich-text.ts'

/** One thing to check: what it is, and what is known of it, nothing when it is not known. */
export interface FormLine {
  readonly label: readonly Block[]
  readonly known: readonly Block[]
}

const widths = [21, 44, 8, 27]

/** A table whose two last columns are for the person who checks. @param subject heads its first column */
export const form = (title: string, subject: string, lines: readonly FormLine[]): Table => ({
  type: 'table',
  attrs: {
    look: 'form',
    widths,
    title,
    description:
      'Une ligne par information : ce que l’annuaire en sait, une case si c’est exact, la place d’une correction.',
  },
  content: [
    headRow(subject, 'Ce que nous savons', 'Exact', 'À corriger'),
    ...lines.map(({ label, known }) =>
      row(
        cell('label', label),
        cell('content', known),
        cell('content', known.length === 0 ? [] : [box]),
        cell('content', []),
      ),
    ),
  ],
})

/** A box that a pen ticks: both Arial and its free twin draw this sign. */
const box = paragraph('□')

/** Who checked, and when. */
export const filledBy = (): Table => ({
  type: 'table',
  attrs: { look: 'form', widths, title: 'Fiche remplie par', description: 'Nom et fonction, puis date.' },
  content: [
    row(
      cell('label', [paragraph('Nom et fonction', 'label')]),
      cell('content', []),
      cell('label', [paragraph('Date', 'label')]),
      cell('content', []),
    ),
  ],
})
