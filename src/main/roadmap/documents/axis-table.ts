import { bandRow, contentRow, labelRow } from '#main/office/paper/grid.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { AxisSheet } from '#shared/records/records.ts'
import { axisSheet as declaration, stakesOrigin } from '#shared/records/roadmap/axis-sheet.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, BulletList, ListItem, RichText, Table, TableRow } from '#shared/text/rich-text/rich-text.ts'

const { fields } = declaration

/** The six cells of an axis under their labels; nothing when the section points to no sheet. */
export const axisTable = (id: RowId | null, minutes: Minutes): readonly Block[] => {
  const sheet = minutes.axisSheets.find((candidate) => candidate.id === id)
  if (sheet === undefined) return []
  return [axisSheetTable(sheet, minutes.axes.find((axis) => axis.id === sheet.axis)?.number ?? null)]
}

/** @param number of its axis */
export const axisSheetTable = (sheet: AxisSheet, number: number | null): Table => {
  const title = number === null ? 'Tableau résumé' : `Axe prioritaire ${number} – tableau résumé`
  return {
    type: 'table',
    attrs: { look: 'grid', widths: [50, 50], title, description, holds: 'axis' },
    content: [bandRow(title), ...rowsOf(sheet)],
  }
}

const description =
  'Deux colonnes. Chaque ligne de libellés ombrés précède les contenus : enjeux, objectifs, compléments, puis actions proposées et actions prioritaires sur toute la largeur.'

const rowsOf = (sheet: AxisSheet): readonly TableRow[] => [
  labelRow([paragraph(fields.stakes.label, 'label'), paragraph(stakesOrigin)], fields.restatedStakes.label),
  contentRow(sheet.stakes, sheet.restatedStakes),
  labelRow(fields.objectives.label, fields.complements.label),
  contentRow(sheet.objectives, sheet.complements),
  labelRow(fields.proposedActions.label),
  contentRow(sheet.proposedActions),
  labelRow(sheet.priorityLabel ?? fields.priorityActions.label),
  contentRow(withNumberedActions(sheet.priorityActions)),
]

/**
 * « Action 1. Création d’une cartographie… »: an action that bears its own number needs no sign before it. Such a list
 * becomes paragraphs, and what follows an action becomes its detail.
 */
const withNumberedActions = (text: RichText | null): RichText | null =>
  text === null ? null : { ...text, content: text.content.flatMap(withoutSigns) }

const withoutSigns = (block: Block): readonly Block[] =>
  block.type === 'bulletList' && block.content.every(isNumbered) ? actionsOf(block) : [block]

const isNumbered = (item: ListItem): boolean =>
  (item.attrs?.marker ?? null) === null &&
  item.content[0]?.type === 'paragraph' &&
  /^actions?\s+\d/i.test(linesOf({ type: 'doc', content: item.content })[0] ?? '')

const actionsOf = (list: BulletList): readonly Block[] =>
  list.content.flatMap(({ content: [action, ...details] }) => [
    ...(action === undefined ? [] : [action]),
    ...details.map(asDetail),
  ])

const asDetail = (block: Block): Block =>
  block.type === 'paragraph' && (block.attrs?.style ?? null) === null ? { ...block, attrs: { style: 'detail' } } : block
