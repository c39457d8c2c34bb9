import { longDate } from '#shared/domain/french-dates.ts'
import type { FollowUp } from '#shared/domain/records.ts'
import { paragraph } from '#shared/domain/rich-text/build.ts'
import type { Block, TableRow } from '#shared/domain/rich-text/rich-text.ts'
import { cell, row } from '../cells.ts'

/** What was decided and asked, who bears it, and until when; what was given up since is not told. */
export const followUpsTable = (followUps: readonly FollowUp[]): readonly Block[] => {
  const told = followUps.filter(({ state }) => state !== 'dropped')
  if (told.length === 0) return []
  return [
    {
      type: 'table',
      attrs: { look: 'list', widths: [55, 25, 20], title, description, holds: 'followUps' },
      content: [headerRow, ...told.map(followUpRow)],
    },
  ]
}

const title = 'Décisions et suites à donner'
const description = 'Une ligne par décision ou par tâche : ce qui a été décidé, qui le porte, pour quand.'

const headerRow: TableRow = row(...['Décision', 'Porteur', 'Échéance'].map((text) => cell('band', [paragraph(text)])))

const followUpRow = ({ text, bearer, dueOn }: FollowUp): TableRow =>
  row(
    ...[text, bearer, dueOn === null ? null : longDate(dueOn)].map((words) =>
      cell(
        'content',
        (words ?? '').split('\n').map((line) => paragraph(line)),
      ),
    ),
  )
