import type { RowId } from '#shared/kernel/ids.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import type { Period } from '#shared/text/period.ts'

/**
 * How a collection workbook says what each cell is, so that it is read back when it was renamed, sorted, widened or saved
 * by another program. Three ways, from the surest: the hidden sheet, the hidden keys, the printed reference.
 */

/** What the format is called in the hidden sheet; a later one that changes its meaning has another number. */
export const formatName = 'concerto-collecte/1'
const formatNumber = 1

/** The sheet that structures fill. */
export const collectSheetName = 'Collecte'
/** The very hidden one. */
export const hiddenSheetName = 'concerto'

/** In the last column of the hidden row just above a header: that row holds the key of each input column. */
export const columnKeysMark = 'concerto:colonnes'

/**
 * What an input column holds. `value`: the figure, what fulfils a share, « Oui » or « Non », a mark from 1 to 5; `outOf`:
 * what a share is a share of; `answer`: one of the labels of `answers`; `note`: at most `longestNote` characters.
 */
export const inputColumns = ['value', 'outOf', 'answer', 'note'] as const

export type InputColumn = (typeof inputColumns)[number]

/** « Oui » and « Non », as they are chosen in a cell and stored as 1 and 0. */
export const yesNoWords = ['Oui', 'Non'] as const
export const longestNote = 250
/** What Excel refuses to type above, by measure. */
export const largestValue: Readonly<Record<Measure, number>> = {
  count: 100_000,
  fte: 10_000,
  euros: 100_000_000,
  percent: 100_000,
  yesNo: 1,
  scale: 5,
}

/** In the hidden last column of an input row: an indicator, or a part of one of its breakdowns. */
export interface CellKey {
  readonly indicator: RowId
  readonly item: RowId | null
}

/** « indicatorId » or « indicatorId/itemId ». */
export const writeKey = ({ indicator, item }: CellKey): string => (item === null ? indicator : `${indicator}/${item}`)

/** `null` for a text that is no key. */
export const readKey = (text: string): CellKey | null => {
  const [, indicator, item] = /^([0-9a-f-]{36})(?:\/([0-9a-f-]{36}))?$/.exec(text.trim()) ?? []
  return indicator === undefined ? null : { indicator: indicator as RowId, item: (item as RowId | undefined) ?? null }
}

/** The sheet of what is asked in words, when something is. */
export const questionsSheetName = 'Questions'

/** The key of its column of answers, in its hidden row; and in the hidden last column of a row, « question:questionId ». */
export const answerColumnKey = 'text'

export const writeQuestionKey = (question: RowId): string => `question:${question}`

/** `null` for a text that is no such key. */
export const readQuestionKey = (text: string): RowId | null =>
  (/^question:([0-9a-f-]{36})$/.exec(text.trim())?.[1] as RowId | undefined) ?? null

/** Over the answers, read when keys are lost. */
export const answerHead = 'Votre réponse'

/** What the hidden sheet says: on each of its first rows, a name in A and its value in B. */
export interface WorkbookIdentity {
  readonly campaign: RowId
  readonly campaignActor: RowId
  readonly actor: RowId
  readonly period: Period
}

/** Names in column A of the hidden sheet, in order; `format` holds `formatName`. */
export const identityNames = ['format', 'campaign', 'campaignActor', 'actor', 'period'] as const

/**
 * Then one row for each key, with « figure » in A and in B to G: the key, how it was asked (a `Measure`), and what was
 * known when the file was made: `value`, `outOf`, `answer` (its code), `note`. All four are empty where nothing was.
 */
export const knownMark = 'figure'

export interface KnownFigure {
  readonly value: number | null
  readonly outOf: number | null
  readonly answer: string | null
  readonly note: string | null
}

const referenceStart = 'Référence de collecte'

/** « Référence de collecte : 2025-T3 / …campaignActorId… / 1 », printed under the tables and read when the rest is lost. */
export const writeReference = ({ period, campaignActor }: Pick<WorkbookIdentity, 'period' | 'campaignActor'>): string =>
  `${referenceStart}\u00a0: ${period} / ${campaignActor} / ${formatNumber}`

/** The structure of a campaign that a printed line names, wherever it stands in the text; `null` when it names none. */
export const readReference = (text: string): RowId | null => {
  const found = /Référence de collecte\s*:\s*[\dST-]+\s*\/\s*([0-9a-f-]{36})/u.exec(text)
  return (found?.[1] as RowId | undefined) ?? null
}
