import { cell, headCell, row } from '#main/office/paper/cells.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Heading, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { shortAxisName } from '../axis-name.ts'
import { fichesOf, isPrinted, shortTitleOf, titleOf } from './fiches-of.ts'
import type { RoadmapFiche } from './roadmap.ts'
import { leadingTo, type PartName, partTitles, type Setting } from './setting.ts'

/** More fiches are a table, each on one line. */
const mostLines = 24

/**
 * « Sommaire »: axes, fiches and parts with their pages.
 * @param parts those that are printed, before the axes and after the fiches
 */
export const contents = (
  parts: { readonly before: readonly PartName[]; readonly after: readonly PartName[] },
  setting: Setting,
): readonly Block[] => {
  const groups = groupsOf(setting)
  const partLine = (part: PartName): Line => ({ anchor: setting.anchors.part(part), words: partTitles[part] })
  const before = parts.before.map(partLine)
  const after = parts.after.map(partLine)
  if (fichesOf(setting.roadmap).length > mostLines) return [title, contentsTable(before, groups, after, setting), noted]
  return [
    title,
    ...before.map(firstLevel),
    ...groups.flatMap(({ head, fiches }) => [
      firstLevel(head),
      ...fiches.map((told) =>
        leadingTo(setting.anchors.fiche(told), [plain(told.reference), plain('\t'), plain(titleOf(told))], 'contents2'),
      ),
    ]),
    ...after.map(firstLevel),
    noted,
  ]
}

const title: Heading = { type: 'heading', attrs: { level: 1 }, content: [plain('Sommaire')] }

const noted: Block = paragraph(
  'Le fil interne (de la formulation à la fiche) et les commentaires des secteurs ne sont imprimés que si on les demande à l’export.',
  'note',
)

interface Line {
  readonly anchor: string
  readonly words: string
}

interface Group {
  readonly head: Line
  readonly fiches: readonly RoadmapFiche[]
}

const groupsOf = ({ roadmap: { axes, loose }, anchors }: Setting): readonly Group[] => [
  ...axes.map((told) => ({
    head: { anchor: anchors.axis(told), words: shortAxisName(told.axis) },
    fiches: told.fiches.filter(isPrinted),
  })),
  ...(loose.some(isPrinted)
    ? [{ head: { anchor: anchors.part('loose'), words: partTitles.loose }, fiches: loose.filter(isPrinted) }]
    : []),
]

const firstLevel = ({ anchor, words }: Line): Block => leadingTo(anchor, [plain(words, { type: 'bold' })], 'contents1')

const contentsTable = (
  before: readonly Line[],
  groups: readonly Group[],
  after: readonly Line[],
  setting: Setting,
): Block => {
  const headLine = ({ anchor, words }: Line): TableRow =>
    row(
      cell('content', [paragraph([plain(cutAtWord(words, 78), { type: 'bold' })])], 2),
      cell('content', [leadingTo(anchor, [], 'figure')]),
    )
  return {
    type: 'table',
    attrs: {
      look: 'dense',
      widths: [8, 83, 9],
      title: 'Sommaire',
      description: 'Une ligne par partie, par axe et par fiche, avec sa page.',
    },
    content: [
      row(headCell('Fiche'), headCell('Titre'), headCell('Page', true)),
      ...before.map(headLine),
      ...groups.flatMap(({ head, fiches }) => [
        headLine(head),
        ...fiches.map((told) =>
          row(
            cell('content', [paragraph(told.reference)]),
            cell('content', [paragraph(shortTitleOf(told, 95))]),
            cell('content', [leadingTo(setting.anchors.fiche(told), [], 'figure')]),
          ),
        ),
      ]),
      ...after.map(headLine),
    ],
  }
}
