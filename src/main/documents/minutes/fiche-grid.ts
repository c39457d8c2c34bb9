import { fiche as declaration, marks } from '#shared/domain/fiche/fiche.ts'
import type { Minutes } from '#shared/domain/minutes.ts'
import type { Fiche } from '#shared/domain/records.ts'
import { line } from '#shared/domain/rich-text/build.ts'
import { isEmpty } from '#shared/domain/rich-text/plain-text.ts'
import type { Block, RichText, TableRow } from '#shared/domain/rich-text/rich-text.ts'
import { untreatedText } from '#shared/domain/untreated.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { ficheLists } from './fiche-lists.ts'
import { bandRow, contentRow, labelRow } from './grid.ts'

const { fields } = declaration

/** A fiche-action under its labels; nothing when the section points to no fiche. */
export const ficheGrid = (id: RowId | null, minutes: Minutes): readonly Block[] => {
  const fiche = minutes.fiches.find((candidate) => candidate.id === id)
  if (fiche === undefined) return []
  const title = titleOf(fiche, minutes)
  return [
    {
      type: 'table',
      attrs: { look: 'grid', widths: [60, 40], title, description, holds: 'fiche' },
      content: [bandRow(title), ...rowsOf(fiche)],
    },
  ]
}

const description =
  'Deux colonnes. Chaque ligne de libellés ombrés précède les contenus : enjeux, étapes et résultats attendus, partenaires, conditions et indicateurs de réussite, faisabilité et impact.'

/** « Axe prioritaire 2 – fiche-action 1 », with what is known of it. */
const titleOf = (fiche: Fiche, minutes: Minutes): string => {
  const axis = minutes.axes.find((candidate) => candidate.id === fiche.axis)?.number ?? null
  const number = fiche.number === null ? '' : ` ${fiche.number}`
  return axis === null ? `Fiche-action${number}` : `Axe prioritaire ${axis} – fiche-action${number}`
}

const rowsOf = (fiche: Fiche): readonly TableRow[] => [
  labelRow(fields.stakes.label),
  contentRow(ficheLists(fiche.stakes)),
  labelRow(fields.steps.label, fields.outcomes.label),
  contentRow(ficheLists(fiche.steps), ficheLists(fiche.outcomes)),
  labelRow(fields.partners.label, fields.interested.label),
  contentRow(ficheLists(fiche.partners), ficheLists(fiche.interested)),
  labelRow(fields.conditions.label, fields.indicators.label),
  contentRow(ficheLists(fiche.conditions), ficheLists(fiche.indicators)),
  labelRow(fields.feasibility.label, fields.impact.label),
  contentRow(markText(fiche.feasibility), markText(fiche.impact)),
  ...(isEmpty(fiche.complements)
    ? []
    : [labelRow(fields.complements.label), contentRow(ficheLists(fiche.complements))]),
]

/** « Non traité » is a state, in italics; a mark nobody gave stays an empty cell. */
const markText = (mark: keyof typeof marks | null): RichText | null => {
  if (mark === null) return null
  return mark === 'untreated' ? untreatedText : line(marks[mark])
}
