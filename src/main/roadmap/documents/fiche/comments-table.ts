import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { inlines, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { columnDate } from './fiche-words.ts'
import type { SectorComment } from './printed-fiche.ts'

/** What the sectors had to say of a fiche, the oldest first. */
export const commentsTable = (comments: readonly SectorComment[]): Block => ({
  type: 'table',
  attrs: { look: 'list', widths: [19, 59, 22], title: 'Commentaires des secteurs', description },
  content: [headerRow, ...comments.map(commentRow)],
})

const description = 'Une ligne par commentaire : le secteur, ce qu’il dit, quand et ce qui en a été fait.'

const headerRow: TableRow = headRow('Secteur', 'Commentaire', 'Suite')

const commentRow = ({ sector, text, day, settled }: SectorComment): TableRow =>
  row(
    cell('content', [paragraph(sector ?? 'Tous les secteurs')]),
    cell('content', [paragraph(inlines(text))]),
    cell('content', [
      paragraph(settled ? 'Pris en compte' : 'À examiner'),
      ...(day === null ? [] : [paragraph(columnDate(day))]),
    ]),
  )
