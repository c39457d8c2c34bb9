import { bandRow } from '#main/office/paper/grid.ts'
import { ficheName } from '#main/roadmap/documents/fiche/fiche-name.ts'
import { printedRubrics, rubricRows } from '#main/roadmap/documents/fiche/rubric-rows.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'

/** A fiche-action under its labels; nothing when the section points to no fiche. */
export const ficheGrid = (id: RowId | null, { fiches, axes, rubrics, rubricTexts }: Minutes): readonly Block[] => {
  const fiche = fiches.find((candidate) => candidate.id === id)
  if (fiche === undefined) return []
  const title = ficheName(fiche, axes.find((candidate) => candidate.id === fiche.axis)?.number ?? null)
  const written = { fiche, rubrics, rubricTexts }
  return [
    {
      type: 'table',
      attrs: { look: 'grid', widths: [60, 40], title, description, holds: 'fiche' },
      content: [bandRow(title), ...rubricRows(printedRubrics(written), written)],
    },
  ]
}

const description =
  'Deux colonnes. Chaque ligne de libellés ombrés précède les contenus : enjeux, étapes et résultats attendus, partenaires, conditions et indicateurs de réussite, faisabilité et impact.'
