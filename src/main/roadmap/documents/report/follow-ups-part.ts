import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { toldMeeting } from '#main/office/paper/told-meeting.ts'
import { isAwaited, isLate, isOpen } from '#shared/records/meetings/awaited.ts'
import { followUpKinds, followUpStates } from '#shared/records/meetings/follow-up.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { columnDate, missing } from '../fiche/fiche-words.ts'
import { nothing, type ReportPart, told } from './parts.ts'
import type { Report, ReportFollowUp } from './report.ts'

/** What meetings between the two days decided and asked, then what was done of earlier ones. */
export const followUpsPart = ({ meetings, doneSince, to }: Report): ReportPart => {
  if (meetings.length + doneSince.length === 0)
    return nothing('Aucune réunion n’a été tenue, et aucune tâche n’a été faite.')
  const groups: readonly Group[] = [
    ...meetings.map(({ meeting, followUps }) => [toldMeeting(meeting), followUps] as const),
    ['Réunions d’avant, fait depuis', doneSince] as const,
  ].filter(([, lines]) => lines.length > 0)
  const silent = meetings.filter(({ followUps }) => followUps.length === 0).map(({ meeting }) => toldMeeting(meeting))
  return told(
    'Décisions et tâches des réunions',
    ...(groups.length === 0 ? [] : [followUpTable(groups, to)]),
    ...(silent.length === 0
      ? []
      : [paragraph(withOrdinals(`Sans décision ni tâche notée\u00a0: ${silent.join('\u00a0; ')}.`), 'note')]),
  )
}

type Group = readonly [name: string, lines: readonly ReportFollowUp[]]

const followUpTable = (groups: readonly Group[], to: string): Block => ({
  type: 'table',
  attrs: {
    look: 'tight',
    widths: [11, 45, 19, 12, 13],
    title: 'Décisions et tâches des réunions',
    description:
      'Sous chaque réunion, une ligne par décision et par tâche : ce qui est dit, qui le porte, pour quand, où cela en est.',
  },
  content: [
    headRow('Nature', 'Ce qui a été dit', 'Porteur', 'Avant le', 'État'),
    ...groups.flatMap(([name, lines]) => [
      row(cell('label', [paragraph(withOrdinals(name), 'label')], 5)),
      ...lines.map((line) => followUpRow(line, to)),
    ]),
  ],
})

/** What is not known is said of what is awaited alone. */
const followUpRow = (line: ReportFollowUp, to: string): TableRow => {
  const unknown = (words: string) => (isAwaited(line) ? missing(words) : '–')
  return row(
    cell('content', [paragraph(choiceWord(followUpKinds, line.kind ?? 'task'))]),
    cell('content', [paragraph(cutAtWord(line.text ?? 'Sans texte', 220))]),
    cell('content', [paragraph(line.bearer ?? unknown('À désigner'))]),
    cell('content', [paragraph(line.dueOn === null ? unknown('À fixer') : columnDate(line.dueOn))]),
    stateCell(line, to),
  )
}

const stateCell = (line: ReportFollowUp, to: string): TableCell => {
  if (isLate(line, to)) return cell('late', [paragraph('En retard')])
  if (isOpen(line)) return cell('content', [paragraph(isAwaited(line) ? followUpStates.open : 'Notée')])
  const state = choiceWord(followUpStates, line.state ?? 'open')
  const words = line.doneOn === null ? state : `${state} le ${columnDate(line.doneOn)}`
  return cell(line.state === 'done' ? 'reached' : 'content', [paragraph(words)])
}
