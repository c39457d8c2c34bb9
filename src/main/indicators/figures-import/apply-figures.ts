import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import { rememberColumns } from '#main/kit/remembered-columns.ts'
import type { FiguresChoices } from '#shared/contract/indicators/figures-import.ts'
import { type KnownRow, type RowWrite, write } from '#shared/records/row-write.ts'
import type { FileWrite, PlannedFile } from './planned-file.ts'

/** Writes what the plans say, in one intent. */
export const applyFigures = (
  context: FeatureContext,
  plans: readonly PlannedFile[],
  choices: FiguresChoices,
): Applied => {
  const files = plans.flatMap(({ write }) => write ?? [])
  const today = localDay(context.clock.now())
  const writes = [
    ...files.flatMap((file) => [...figureWrites(context, file, today), ...answerWrites(context, file, today)]),
    ...memories(context, plans, choices),
  ]
  const removals = files.flatMap((file) => formerRefusals(context, file))
  if (writes.length > 0 || removals.length > 0) context.write({ intent: 'figures.import', writes, removals })
  const { toWrite: written, unvalued } = countFigures(files)
  return { written, unvalued, ...countAnswered(files) }
}

interface Applied {
  readonly written: number
  readonly unvalued: number
  readonly received: number
  readonly toCorrect: number
}

/** The answers that are whole, and those that have cells to correct: these are not received yet. */
export const countAnswered = (
  files: readonly FileWrite[],
): { readonly received: number; readonly toCorrect: number } => {
  const answers = files.flatMap(({ answer }) => answer ?? [])
  const toCorrect = answers.filter(({ refused }) => refused.length > 0).length
  return { received: answers.length - toCorrect, toCorrect }
}

/** All that is written, and what of it is no figure: « Non disponible », « Ne s’applique pas ». */
export const countFigures = (files: readonly FileWrite[]): { readonly toWrite: number; readonly unvalued: number } => {
  const all = files.flatMap(({ figures }) => figures)
  return { toWrite: all.length, unvalued: all.filter(({ figure }) => figure.value === null).length }
}

const figureWrites = (
  { ids }: FeatureContext,
  { actor, period, source, figures, answer }: FileWrite,
  today: string,
): readonly RowWrite[] =>
  figures.map(({ id, asked, figure }) => ({
    record: 'figure',
    id: id ?? ids.row(),
    values: {
      ...{ indicator: asked.indicator, item: asked.item, period, actor },
      ...{ answer: figure.answer, value: decimal(figure.value), outOf: decimal(figure.outOf), note: figure.note },
      ...{ source, campaign: answer?.campaign ?? null, givenOn: today },
    },
  }))

const decimal = (value: number | null): string | null => (value === null ? null : String(value))

/** What a structure answered, and what it is to correct. */
const answerWrites = ({ ids }: FeatureContext, { answer }: FileWrite, today: string): readonly RowWrite[] => {
  if (answer === null) return []
  const { campaignActor, hash, refused, inWords } = answer
  return [
    { record: 'campaignActor', id: campaignActor, values: { receivedOn: today, receivedAs: hash } },
    ...inWords.map(({ id, question, text }) =>
      write('campaignAnswer', id ?? ids.row(), { campaignActor, question, text }),
    ),
    ...refused.map((cell) => write('refusedCell', ids.row(), { campaignActor, ...cell })),
  ]
}

/** The cells of its file before this one. */
const formerRefusals = ({ workspace: { db } }: FeatureContext, { answer }: FileWrite): readonly KnownRow[] =>
  answer === null
    ? []
    : rows(db, 'refusedCell', (q) => q.where('campaignActor', '=', answer.campaignActor)).map(({ id }) => ({
        record: 'refusedCell',
        id,
      }))

/** What lines of national files were said to feed, for the next ones. */
const memories = (
  { workspace: { db }, ids }: FeatureContext,
  plans: readonly PlannedFile[],
  { lines }: FiguresChoices,
): readonly RowWrite[] => {
  const taken = new Set(plans.flatMap(({ write, report }) => (write === null ? [] : [report.file])))
  const said = new Map(lines.filter(({ file }) => taken.has(file)).map(({ line, feeds }) => [line, feeds]))
  return [...said].map(([line, feeds]) =>
    rememberColumns(db, ids, 'statistics', [line], { columns: [feeds], values: {} }),
  )
}
