import type { PagePart } from '#main/office/docx/measure/lay-out-pages.ts'
import { cell, headCell, row } from '#main/office/paper/cells.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { isOpenFiche } from '#shared/records/roadmap/fiche/late.ts'
import { agreedEuros, euros } from '#shared/text/euros.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { item, ordered, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, Table, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { shortAxisName } from '../axis-name.ts'
import { bearersOf, columnDate, missing, partiesOf } from '../fiche/fiche-words.ts'
import { decisionsAsked } from './asked.ts'
import { stateCell } from './fiche-state.ts'
import { fichesOf, isLong, isPrinted, shortTitleOf } from './fiches-of.ts'
import { countsWords, droppedSentences, statesWords } from './headline-words.ts'
import { holdsOnAPage } from './holds-on-a-page.ts'
import { moneyOf } from './money.ts'
import type { FicheMeasure, Roadmap, RoadmapFiche } from './roadmap.ts'
import { compactHeading, leadingTo, partHeading, partTitles, type Setting } from './setting.ts'
import { targetCell, targetLines, targetsSentence } from './targets.ts'

/** More are told in the fiches themselves. */
const mostDecisions = 12

/**
 * What a committee reads first: how much there is, what it is asked for, and every fiche on a line. The table tells as much as
 * its page holds; when none holds with the decisions, they stand on the page before.
 */
export const synthesis = (setting: Setting): readonly PagePart[] => {
  const { roadmap } = setting
  const fiches = fichesOf(roadmap)
  const decisions = decisionsAsked(roadmap)
  const above: readonly Block[] = [
    partHeading('synthesis', setting),
    paragraph(headline(roadmap), 'lead'),
    ...(decisions.length === 0 ? [] : decisionBlocks(decisions, roadmap)),
  ]
  const partOf = (blocks: readonly Block[]): PagePart => ({ opens: 'page', blocks, goesOn: partTitles.synthesis })
  if (fiches.length === 0) return [partOf(above)]
  const tellings = isLong(roadmap) ? [dense] : [whole, withoutMeasures, dense]
  const table = (telling: Telling): readonly Block[] => [
    ...(telling === dense ? targetLines(roadmap) : []),
    compactHeading('Les fiches en une page'),
    ...tableOf(telling, setting),
  ]
  const told = tellings.map(table).find((blocks) => holdsOnAPage([...above, ...blocks], setting))
  if (told !== undefined) return [partOf([...above, ...told])]
  return [
    partOf([...above, ...targetLines(roadmap)]),
    partOf([compactHeading('Les fiches en une page'), ...tableOf(dense, setting)]),
  ]
}

const decisionBlocks = (decisions: readonly (readonly Inline[])[], { governance }: Roadmap): readonly Block[] => {
  const day = governance?.committee?.date ?? null
  const told = decisions.slice(0, mostDecisions)
  const left = decisions.length - told.length
  const count = counted(decisions.length, 'décision demandée', 'décisions demandées', 'f')
  return [
    compactHeading(sentenceCase(`${count} ${day === null ? 'au comité' : `le ${longDate(day)}`}`)),
    ordered(1, ...told.map((words) => item(paragraph(words)))),
    ...(left === 0
      ? []
      : [
          paragraph(
            `Et ${counted(left, 'autre', 'autres', 'f')}, sous «\u00a0Attendu du comité\u00a0» dans les fiches.`,
            'note',
          ),
        ]),
  ]
}

/** « Trois axes, sept fiches actives, 128 000 € chiffrés dont 85 000 € accordés. Une réalisée, deux en cours… » */
const headline = (roadmap: Roadmap): readonly Inline[] => {
  const fiches = fichesOf(roadmap)
  const active = fiches.filter(isPrinted)
  const { total } = moneyOf(roadmap)
  const counts = [
    ...countsWords(roadmap.axes.length, active.length),
    ...(total.budget === 0
      ? []
      : [
          `${agreedEuros(total.budget, 'chiffré', 'chiffrés')} ${total.granted === 0 ? 'dont rien n’est accordé' : `dont ${agreedEuros(total.granted, 'accordé', 'accordés')}`}`,
        ]),
  ]
  const bearerless = active.filter((told) => isOpenFiche(told.fiche) && partiesOf(told, 'bearer').length === 0).length
  const targets = targetsSentence(roadmap)
  return [
    plain(`${sentenceCase(counts.join(', '))}.`, { type: 'bold' }),
    plain(
      [
        '',
        ...(active.length === 0 ? [] : [`${sentenceCase(statesWords(active, roadmap.day))}.`]),
        ...(bearerless === 0
          ? []
          : [`${sentenceCase(counted(bearerless, 'n’a pas de porteur', 'n’ont pas de porteur', 'f'))}.`]),
        ...droppedSentences(fiches.length - active.length),
        ...(total.fiches > 0 && total.uncosted === total.fiches ? ['Aucune n’est encore chiffrée.'] : []),
        ...(targets === '' ? [] : [targets]),
      ].join(' '),
    ),
  ]
}

/** How much a line says of its fiche. */
interface Telling {
  readonly look: 'tight' | 'dense'
  readonly columns: readonly Column[]
  readonly key: string
}

const tableOf = ({ look, columns, key }: Telling, setting: Setting): readonly Block[] => {
  const { axes, loose } = setting.roadmap
  const groups = [
    ...axes.map(({ axis, fiches: own }) => [shortAxisName(axis), own] as const),
    ['Dans aucun axe', loose] as const,
  ].filter(([, own]) => own.length > 0)
  const table: Table = {
    type: 'table',
    attrs: {
      look,
      widths: columns.map(({ width }) => width),
      title: 'Les fiches en une page',
      description: `Une ligne par fiche sous son axe : ${columns.map(({ name }) => name.toLowerCase()).join(', ')}.`,
    },
    content: [
      row(...columns.map(({ name, isFigure }) => headCell(name, isFigure))),
      ...groups.flatMap(([name, own]) => [
        row(cell('label', [paragraph(cutAtWord(name, 88), 'label')], columns.length)),
        ...own.map((told) => row(...columns.map(({ cellOf }) => cellOf(told, setting)))),
      ]),
      totalRow(setting.roadmap, columns, look === 'dense'),
    ],
  }
  return [table, paragraph(key, 'note')]
}

const openPoints = 'En italique, ce qui reste à dire.'

interface Column {
  readonly name: string
  /** In percent. */
  readonly width: number
  readonly isFigure?: true
  readonly cellOf: (told: RoadmapFiche, setting: Setting) => TableRow['content'][number]
}

const words = (content: string | readonly Inline[]) => cell('content', [paragraph(content)])
const figure = (content: string | readonly Inline[]) => cell('content', [paragraph(content, 'figure')])

const bearerWords = (told: RoadmapFiche, most: number): string | readonly Inline[] => {
  const bearers = bearersOf(told).join(', ')
  if (bearers !== '') return cutAtWord(bearers, most)
  return isOpenFiche(told.fiche) ? missing('À désigner') : '–'
}

const endWords = ({ fiche }: RoadmapFiche): string | readonly Inline[] => {
  if (fiche.endsOn !== null) return columnDate(fiche.endsOn)
  return isOpenFiche(fiche) ? missing('À fixer') : '–'
}

const budgetWords = (told: RoadmapFiche, amount: (budget: number) => string): string | readonly Inline[] => {
  const { budget } = told.fiche
  if (budget !== null) return budget === 0 ? 'sans coût' : amount(budget)
  return isPrinted(told) ? missing('à chiffrer') : '–'
}

const columnsOfTable = (withMeasure: boolean): readonly Column[] => [
  { name: 'Fiche', width: 6.8, cellOf: ({ reference }) => words(reference) },
  {
    name: 'Action',
    width: 25.2,
    cellOf: (told) => {
      const measure = firstMeasure(told)
      return cell('content', [
        paragraph([plain(shortTitleOf(told, 38), { type: 'bold' })]),
        ...(measure === undefined || !withMeasure ? [] : [paragraph(cutAtWord(measure.name, 25), 'note')]),
      ])
    },
  },
  { name: 'Porteur', width: 17.2, cellOf: (told) => words(bearerWords(told, 30)) },
  { name: 'Échéance', width: 11.6, cellOf: (told) => words(endWords(told)) },
  { name: 'État', width: 12.8, cellOf: (told, { roadmap }) => stateCell(told, roadmap.day) },
  { name: 'Cible', width: 15.4, cellOf: (told) => targetCell(firstMeasure(told)) },
  { name: 'Budget', width: 11, isFigure: true, cellOf: (told) => figure(budgetWords(told, euros)) },
]

/** Of what was given up, nothing more is measured. */
const firstMeasure = (told: RoadmapFiche): FicheMeasure | undefined => (isPrinted(told) ? told.measures[0] : undefined)

const denseColumns: readonly Column[] = [
  { name: 'Fiche', width: 6.6, cellOf: ({ reference }) => words(reference) },
  { name: 'Action', width: 34, cellOf: (told) => words(shortTitleOf(told, 34)) },
  { name: 'Porteur', width: 22, cellOf: (told) => words(bearerWords(told, 22)) },
  { name: 'Échéance', width: 11.6, cellOf: (told) => words(endWords(told)) },
  { name: 'État', width: 12.2, cellOf: (told, { roadmap }) => stateCell(told, roadmap.day) },
  { name: 'k€', width: 6.8, isFigure: true, cellOf: ({ fiche: { budget } }) => figure(thousands(budget)) },
  {
    name: 'Page',
    width: 6.8,
    isFigure: true,
    cellOf: (told, setting) =>
      isPrinted(told) ? cell('content', [leadingTo(setting.anchors.fiche(told), [], 'figure')]) : figure('–'),
  },
]

const whole: Telling = {
  look: 'tight',
  columns: columnsOfTable(true),
  key: `Sous l’action, son premier indicateur, dont la cible est à droite\u00a0; p\u00a0: provisoire. ${openPoints}`,
}

const withoutMeasures: Telling = {
  look: 'tight',
  columns: columnsOfTable(false),
  key: `Cible du premier indicateur de la fiche\u00a0; p\u00a0: provisoire. ${openPoints}`,
}

const dense: Telling = {
  look: 'dense',
  columns: denseColumns,
  key: `k€\u00a0: budget en milliers d’euros. ${openPoints}`,
}

/** « 86 »; « < 1 » for less than half a thousand. */
const thousands = (budget: number | null): string => {
  if (budget === null) return '–'
  return budget > 0 && budget < 500 ? '< 1' : euros(Math.round(budget / 1_000)).replace('\u00a0€', '')
}

const totalRow = (roadmap: Roadmap, columns: readonly Column[], isDense: boolean): TableRow => {
  const { total } = moneyOf(roadmap)
  const costed = total.fiches - total.uncosted
  const count =
    total.uncosted === 0
      ? 'Total'
      : `Total chiffré\u00a0: ${counted(costed, 'fiche', 'fiches', 'f')} sur ${total.fiches}, c’est un minimum`
  const amount = isDense ? thousands(total.budget) : euros(total.budget)
  const before = columns.findIndex(({ isFigure }) => isFigure)
  return row(
    cell('label', [paragraph(withOrdinals(count), 'label')], before),
    cell('label', [paragraph([plain(costed === 0 ? '–' : amount, { type: 'bold' })], 'figure')]),
    ...columns.slice(before + 1).map(() => cell('label', [paragraph('')])),
  )
}
