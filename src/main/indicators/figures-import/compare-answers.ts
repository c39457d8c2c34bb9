import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { AnswerLine, RefusedLine } from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RefusedCell } from '#shared/records/records.ts'
import { askedQuestions } from '../campaigns/campaign-questions.ts'
import { readAnswers } from '../documents/figures-reading/read-answers.ts'
import type { ReadFile } from '../documents/figures-reading/read-files.ts'
import type { AskedStructure } from './campaign-structures.ts'
import type { FileWrite } from './planned-file.ts'

interface ComparedAnswers {
  readonly lines: readonly AnswerLine[]
  readonly writes: NonNullable<FileWrite['answer']>['inWords']
  readonly refused: readonly RefusedLine[]
  /** As they are kept. */
  readonly cells: readonly Omit<RefusedCell, 'id' | 'campaignActor'>[]
}

/** What a workbook answers in words, beside what is known: the last workbook of a structure says what it answers now. */
export const compareAnswers = (
  db: Db,
  { sheets }: ReadFile & { readonly kind: 'collection' },
  { asked, campaign }: AskedStructure,
): ComparedAnswers => {
  const stored = new Map(
    rows(db, 'campaignAnswer', (q) => q.where('campaignActor', '=', asked.id).orderBy('id')).map((one) => [
      one.question,
      one,
    ]),
  )
  const read = readAnswers(sheets, askedQuestions(db, campaign.id))
  const given = read.flatMap(({ asked: { id, text: question }, address, text }) => {
    const known = stored.get(id) ?? null
    return text === null || text === known?.text ? [] : [{ id, question, address, text, known }]
  })
  const refused = read.flatMap(({ asked: { id, text }, refused }) =>
    refused === null ? [] : [{ ...refused, what: text, question: id as RowId }],
  )
  return {
    lines: given.map(({ question, address, text, known }) => ({
      ...{ question, address, given: text },
      stored: known?.text ?? null,
    })),
    writes: given.map(({ id, text, known }) => ({ id: known?.id ?? null, question: id, text })),
    refused: refused.map(({ question: _, ...line }) => line),
    cells: refused.map(({ what: _, ...cell }) => ({ indicator: null, item: null, ...cell })),
  }
}
