import type { ImportedMinutes, ImportedSection } from '#shared/records/minutes/imported-minutes.ts'
import { axisSheet, stakesOrigin } from '#shared/records/roadmap/axis-sheet.ts'
import { fiche, marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'

/** Words and figures of a text; signs do not count. */
export const words = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** Everything imported minutes say, in the order of the file, one line a paragraph. Written apart from the reader. */
export const saidBy = ({ sections, attendances }: ImportedMinutes): string => {
  let next = 1
  return sections
    .map((section) => {
      const { numbering, forcedNumber } = section.row
      const number = numbering === 'auto' ? next : numbering === 'forced' ? (forcedNumber ?? null) : null
      next = number === null ? next : number + 1
      const people = section.row.kind === 'attendance' ? attendances : []
      const header = people.length === 0 ? '' : 'Structure\nFonction\nNOM Prénom'
      return [
        number === null ? '' : `${number}.`,
        text(section.row.title),
        text(section.row.body),
        ...sheetOf(section),
        header,
        ...people.flatMap((row) => [row.structure, row.role, row.lastName, row.firstName].map((value) => value ?? '')),
      ].join('\n')
    })
    .join('\n')
}

const text = (rich: RichText | null | undefined) => plainText(rich ?? null)

const sheetOf = ({ axis, fiche: sheet }: ImportedSection): readonly string[] => {
  const { fields } = axisSheet
  if (axis !== null) {
    const { cells } = axis
    return [
      ...[
        fields.stakes.label,
        stakesOrigin,
        fields.restatedStakes.label,
        text(cells.stakes),
        text(cells.restatedStakes),
      ],
      ...[fields.objectives.label, fields.complements.label, text(cells.objectives), text(cells.complements)],
      ...[
        fields.proposedActions.label,
        text(cells.proposedActions),
        cells.priorityLabel ?? '',
        text(cells.priorityActions),
      ],
    ]
  }
  if (sheet === null) return []
  const { row } = sheet
  const keys = ['stakes', 'steps', 'outcomes', 'partners', 'interested', 'conditions', 'indicators'] as const
  const mark = (value: keyof typeof marks | null | undefined) => (value ? marks[value] : '')
  return [
    ...keys.flatMap((key) => [fiche.fields[key].label, text(row[key])]),
    ...['Faisabilité', 'Impact', mark(row.feasibility), mark(row.impact)],
    ...(row.complements ? [fiche.fields.complements.label, text(row.complements)] : []),
  ]
}
