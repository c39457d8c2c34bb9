import { type Fact, factsTable } from '#main/office/paper/facts-table.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { toldMeeting } from '#main/office/paper/told-meeting.ts'
import { axis as declaration } from '#shared/records/roadmap/axis.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Inline } from '#shared/text/rich-text/rich-text.ts'
import { axisName } from '../axis-name.ts'
import { axisSheetTable } from '../axis-table.ts'
import { threadBlocks } from '../thread-blocks.ts'
import { roadmapFiches } from './fiche-pages.ts'
import { heading } from './heading.ts'
import type { RoadmapAxis } from './roadmap.ts'

/** An axis on a page of its own: where it stands, what the meetings said of it, its thread, then its fiches. */
export const axisBlocks = (told: RoadmapAxis): readonly Block[] => {
  const sheets = sheetBlocks(told)
  const threads = threadBlocks(told.threads)
  return [
    heading(1, axisName(told.axis), true),
    factsTable(named, factsOf(told)),
    ...(sheets.length === 0 ? [] : [heading(2, 'Enjeux, objectifs et actions'), ...sheets]),
    ...(threads.length === 0 ? [] : [heading(2, 'Le fil, de la formulation à la fiche-action'), ...threads]),
    ...roadmapFiches(told.fiches),
  ]
}

const named = {
  title: 'Où en est l’axe',
  description: 'À gauche, ce dont il s’agit ; à droite, ce qui en est décidé.',
  width: 24,
}

const factsOf = (told: RoadmapAxis): readonly Fact[] => [
  ['État', stateWords(told)],
  ...(told.gathered.length === 0 ? [] : [['Réunit aussi', inlines(told.gathered.map(axisName).join('\n'))] as const]),
  ['Fiches-actions', inlines(String(told.fiches.length))],
]

const { choices } = declaration.fields.state

/** « Validé le 12 juin 2026, par : Comité de pilotage, 12 juin 2026 ». */
const stateWords = ({ axis, instance }: RoadmapAxis): readonly Inline[] => {
  const state = axis.state ?? 'proposed'
  const day = state === 'validated' && axis.validatedOn !== null ? ` le ${longDate(axis.validatedOn)}` : ''
  const by =
    instance === null
      ? ''
      : toldMeeting(day.endsWith(longDate(instance.date ?? day)) ? { ...instance, date: null } : instance)
  return [
    plain(choiceWord(choices, state), { type: 'bold' }),
    ...withOrdinals(day),
    ...withOrdinals(by === '' ? '' : state === 'validated' ? `, par\u00a0: ${by}` : `, présenté à\u00a0: ${by}`),
    ...(state === 'postponed' && axis.postponedFor !== null ? inlines(`\n${axis.postponedFor}`) : []),
  ]
}

/** Under the name of its meeting, what it said of the axis; a table that nobody filled prints nothing. */
const sheetBlocks = ({ axis, sheets }: RoadmapAxis): readonly Block[] =>
  sheets
    .filter(({ sheet }) =>
      [
        sheet.stakes,
        sheet.restatedStakes,
        sheet.objectives,
        sheet.complements,
        sheet.proposedActions,
        sheet.priorityActions,
      ].some((text) => !isEmpty(text)),
    )
    .flatMap(({ sheet, meeting }) => [
      ...(meeting === null ? [] : [paragraph(withOrdinals(toldMeeting(meeting)), 'label')]),
      axisSheetTable(sheet, axis.number),
    ])
