import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { followUp as declaration, followUpKinds } from '#shared/records/meetings/follow-up.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, TableRow } from '#shared/text/rich-text/rich-text.ts'

/** What the meeting decided and asked, in the order it was noted, under column headings repeated on each page. */
export const followUpsTable = (followUps: readonly FollowUp[]): readonly Block[] =>
  followUps.length === 0
    ? []
    : [
        {
          type: 'table',
          attrs: { look: 'list', widths: [56, 24, 20], title, description, holds: 'followUps' },
          content: [headerRow, ...followUps.map(followUpRow)],
        },
      ]

const title = 'Décisions et suites à donner'
const description = 'Une ligne par décision ou par tâche : ce qui est à faire, qui le porte, pour quand.'

const { bearer, dueOn } = declaration.fields

export const followUpHeader = ['Décision ou tâche', bearer.label, dueOn.label] as const

const headerRow: TableRow = headRow(...followUpHeader)

const followUpRow = (followUp: FollowUp): TableRow =>
  row(
    cell('content', [
      paragraph([
        plain(`${choiceWord(followUpKinds, followUp.kind ?? 'task')} : `, { type: 'bold' }),
        ...inlines(followUp.text ?? ''),
      ]),
    ]),
    cell('content', [paragraph(followUp.bearer ?? '')]),
    cell('content', [paragraph(followUp.dueOn === null ? '' : longDate(followUp.dueOn))]),
  )
