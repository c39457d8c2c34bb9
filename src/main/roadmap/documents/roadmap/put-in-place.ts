import { cell, headCell, row } from '#main/office/paper/cells.ts'
import { marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { type FicheRubric, isFilled, isOptional } from '#shared/records/roadmap/fiche-rubrics.ts'
import { standardRubrics } from '#shared/records/roadmap/rubric.ts'
import { choiceWord, type Newer } from '#shared/text/newer.ts'
import { shortPeriod } from '#shared/text/period.ts'
import { inlines, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { isEmpty } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Inline, RichText, Table } from '#shared/text/rich-text/rich-text.ts'
import { besideRubric } from '../fiche/beside-rubric.ts'
import { missing } from '../fiche/fiche-words.ts'
import { rubricText } from '../fiche/rubric-rows.ts'
import { saidBySteps } from '../fiche/said-by-steps.ts'
import type { FicheMeasure, RoadmapFiche } from './roadmap.ts'
import { stateOfTarget } from './targets.ts'

/** What the rubrics of a fiche say, in the order in which a roadmap tells it. */
interface PutInPlace {
  /** Why, and what will be there in three years: side by side. */
  readonly stakes: readonly Block[]
  readonly means: readonly Block[]
  /** Rubrics in which nothing is written yet, as they are called in a sentence. */
  readonly left: readonly string[]
}

export const putInPlace = (told: RoadmapFiche): PutInPlace => {
  const said = told.rubrics.flatMap((rubric) => {
    const text = textOf(rubric, told)
    return text === null ? [] : [{ rubric, text }]
  })
  const isStake = ({ rubric: { standard } }: Said) => standard === 'stakes' || standard === 'outcomes'
  return {
    stakes: stakesTable(said.filter(isStake)),
    means: meansOf(
      said.filter((one) => !isStake(one)),
      told,
    ),
    left: told.rubrics.filter((rubric) => isLeft(rubric, told)).map(calledRubric),
  }
}

interface Said {
  readonly rubric: FicheRubric
  readonly text: RichText
}

/** What a rubric says with what is followed beside it; `null` when it says nothing, or its steps do. */
const textOf = (rubric: FicheRubric, told: RoadmapFiche): RichText | null => {
  // Its indicators are told with their figures.
  const beside = rubric.standard === 'indicators' ? null : besideRubric(told)
  if (rubric.standard === 'marks') return null
  if (rubric.standard === 'steps' && told.steps.length > 0 && saidBySteps(told.fiche.steps, told.steps)) return null
  const written = rubricText(rubric, told.fiche, told.rubricTexts)
  const text = beside === null ? written : beside(rubric, written)
  return text === null || isEmpty(text) ? null : text
}

const isLeft = (rubric: FicheRubric, told: RoadmapFiche): boolean => {
  if (isOptional(rubric) || textOf(rubric, told) !== null) return false
  if (rubric.standard === 'steps') return told.steps.length === 0
  if (rubric.standard === 'indicators') return told.measures.length === 0
  return rubric.standard === 'marks' ? !isFilled(rubric, told.fiche, told.rubricTexts) : true
}

/** In a sentence: the short name of the method's own, unless the espace renamed it. */
const calledRubric = ({ standard, row: changed, label }: FicheRubric): string =>
  (standard !== null && changed === null ? standardRubrics[standard] : label)
    .replace(/\s*\?$/u, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())

const stakesTable = (said: readonly Said[]): readonly Block[] =>
  said.length === 0
    ? []
    : [
        {
          type: 'table',
          attrs: {
            look: 'grid',
            widths: said.map(() => 100 / said.length),
            title: 'Pourquoi, et pour quoi',
            description: 'Sous son nom ombré, ce que la fiche dit de ses enjeux et de ce qui sera là dans trois ans.',
          },
          content: [
            row(
              ...said.map(({ rubric: { label } }) => ({
                ...cell('label', [paragraph(label, 'label')]),
                type: 'tableHeader' as const,
              })),
            ),
            row(...said.map(({ text }) => cell('content', text.content))),
          ],
        },
      ]

/** A line a rubric, and one for an indicator that is alone; several have a table of their own. */
const meansOf = (said: readonly Said[], told: RoadmapFiche): readonly Block[] => {
  const marksTold = marksWords(told)
  const [only, ...others] = told.measures
  const alone = others.length === 0 && only !== undefined ? measureWords(only) : null
  if (said.length === 0 && marksTold === null && told.measures.length === 0) return []
  const rows = [
    ...said.map(({ rubric: { label }, text }) => [label, text.content] as const),
    ...(marksTold === null ? [] : [['Faisabilité et impact', [paragraph(marksTold)]] as const]),
    ...(alone === null ? [] : [['Indicateur et cible', [paragraph(alone)]] as const]),
  ]
  return [
    { type: 'heading', attrs: { level: 3 }, content: [plain('Mise en œuvre')] },
    ...(rows.length === 0 ? [] : [meansTable(rows)]),
    ...(others.length === 0 ? [] : [measureTable(told.measures)]),
  ]
}

const meansTable = (rows: readonly (readonly [name: string, content: readonly Block[]])[]): Table => ({
  type: 'table',
  attrs: {
    look: 'facts',
    widths: [22, 78],
    title: 'Mise en œuvre',
    description: 'À gauche, la rubrique ; à droite, ce que la fiche en dit.',
  },
  content: rows.map(([name, content]) => row(cell('label', [paragraph(name, 'label')]), cell('content', content))),
})

/** « Faisabilité : 3 – moyen ; impact : non traité »; `null` when nobody gave either. */
const marksWords = ({ fiche: { feasibility, impact } }: RoadmapFiche): readonly Inline[] | null =>
  feasibility === null && impact === null
    ? null
    : [plain('Faisabilité\u00a0: '), ...markWord(feasibility), plain('\u00a0; impact\u00a0: '), ...markWord(impact)]

const markWord = (mark: keyof typeof marks | Newer | null): readonly Inline[] => {
  if (mark === null) return missing('à évaluer')
  return mark === 'untreated' ? missing('non traité') : inlines(choiceWord(marks, mark))
}

/** « Permanences tenues : 448 demi-journées ; cible 500 ; ▲ En bonne voie (T3 2026) ». */
const measureWords = ({ name, unit, value, state, target, period, awaited }: FicheMeasure): readonly Inline[] => [
  plain(`${name}\u00a0: `),
  ...(value === null ? missing('pas encore de chiffre') : [plain(value, { type: 'bold' })]),
  ...(value === null || unit === null ? [] : [plain(` ${unit}`)]),
  plain('\u00a0; cible '),
  ...(target === null ? missing('à fixer') : [plain(target, { type: 'bold' })]),
  ...(value === null || target === null ? [] : [plain('\u00a0; '), ...stateWords(state)]),
  plain(value === null ? '' : ` (${shortPeriod(period)}).`),
  ...(awaited.length === 0 ? [] : [plain(` ${awaited.join(' ')}`, { type: 'italic' })]),
]

const stateWords = (state: FicheMeasure['state']): readonly Inline[] => [
  plain(stateOfTarget(state), { type: state === 'provisional' ? 'italic' : 'bold' }),
]

const measureTable = (measures: readonly FicheMeasure[]): Table => ({
  type: 'table',
  attrs: {
    look: 'list',
    widths: [37, 17, 15, 11, 20],
    title: 'Indicateurs',
    description: 'Une ligne par indicateur : son unité, sa dernière valeur, sa cible et où il en est.',
  },
  content: [
    row(
      ...['Indicateur', 'Unité'].map((name) => headCell(name)),
      ...['Valeur', 'Cible'].map((name) => headCell(name, true)),
      headCell('État'),
    ),
    ...measures.map(({ name, unit, value, state, target, period, awaited }) =>
      row(
        cell('content', [paragraph(name), ...awaited.map((words) => paragraph(words, 'note'))]),
        cell('content', [paragraph(unit ?? '–')]),
        cell('content', [
          paragraph(
            value === null
              ? '–'
              : [plain(value), ...(state === 'provisional' ? [plain('\u00a0p', { type: 'italic' })] : [])],
            'figure',
          ),
        ]),
        cell('content', [paragraph(target === null ? missing('à fixer') : target, 'figure')]),
        cell('content', [
          paragraph(stateWords(state)),
          ...(value === null ? [] : [paragraph(shortPeriod(period), 'note')]),
        ]),
      ),
    ),
  ],
})
