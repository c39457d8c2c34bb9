import { cell, headCell, row } from '#main/office/paper/cells.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { toldMeeting } from '#main/office/paper/told-meeting.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { axisSheetTable } from '../axis-table.ts'
import { threadBlocks } from '../thread-blocks.ts'
import type { Roadmap, RoadmapAxis, Said } from './roadmap.ts'
import { compactHeading, type PartName, partHeading, type Setting } from './setting.ts'

/** What stands behind the roadmap, each annex with something in it, in their order. */
export const annexes = (setting: Setting): readonly (readonly [part: PartName, blocks: readonly Block[]])[] =>
  (
    [
      ['sheets', sheetBlocks(setting.roadmap)],
      ['said', saidBlocks(setting.roadmap)],
      ['structures', structureBlocks(setting.roadmap)],
      ['threads', setting.roadmap.axes.flatMap(({ threads }) => threadBlocks(threads))],
    ] as const
  )
    .filter(([, blocks]) => blocks.length > 0)
    .map(([part, blocks]) => [part, [partHeading(part, setting), ...blocks]])

/** Under the name of its axis and of its meeting, what it said; a table that nobody filled prints nothing. */
const sheetBlocks = ({ axes }: Roadmap): readonly Block[] =>
  axes.flatMap(({ axis, sheets }) =>
    sheets
      .filter(isFilled)
      .flatMap(({ sheet, meeting }) => [
        compactHeading(
          [
            axis.number === null ? 'Axe' : `Axe ${axis.number}`,
            ...(meeting === null ? [] : [toldMeeting(meeting)]),
          ].join(' – '),
        ),
        axisSheetTable(sheet, axis.number),
      ]),
  )

const isFilled = ({ sheet }: RoadmapAxis['sheets'][number]): boolean =>
  [
    sheet.stakes,
    sheet.restatedStakes,
    sheet.objectives,
    sheet.complements,
    sheet.proposedActions,
    sheet.priorityActions,
  ].some((text) => !isEmpty(text))

const saidBlocks = ({ axes, governance }: Roadmap): readonly Block[] => {
  const lines = [
    ...axes.flatMap(({ axis, said }) =>
      said.map((one) => [axis.number === null ? 'A' : String(axis.number), one] as const),
    ),
    ...(governance?.unattached ?? []).map((one) => ['–', one] as const),
  ]
  if (lines.length === 0) return []
  const votes = ({ votes: count }: Said) => (count === null ? '–' : String(count))
  return [
    {
      type: 'table',
      attrs: {
        look: 'tight',
        widths: [7, 62, 18, 13],
        title: 'Formulations d’origine et votes',
        description: 'Une ligne par formulation : son axe, ce qui a été dit, son secteur et ses gommettes.',
      },
      content: [
        row(...['Axe', 'Ce qui a été dit', 'Secteur'].map((name) => headCell(name)), headCell('Gommettes', true)),
        ...lines.map(([axis, one]) =>
          row(
            cell('content', [paragraph(axis)]),
            cell('content', [paragraph(one.text)]),
            cell('content', [paragraph(one.sector ?? '–')]),
            cell('content', [paragraph(votes(one), 'figure')]),
          ),
        ),
      ],
    },
    paragraph('«\u00a0–\u00a0»\u00a0: rattachée à aucun axe, ou sans secteur, ou sans vote noté.', 'note'),
  ]
}

const structureBlocks = ({ governance }: Roadmap): readonly Block[] =>
  (governance?.structures ?? []).map(({ sector, names }) =>
    paragraph([
      plain(sector, { type: 'bold' }),
      ...withOrdinals(` (${inFigures(names.length)})\u00a0: ${names.join(', ')}.`),
    ]),
  )
