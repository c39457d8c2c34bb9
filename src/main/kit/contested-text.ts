import type { Conflict } from '#main/db/conflict.ts'
import type { PassageTake, PassageView } from '#shared/contract/exchanges/conflicts.ts'
import type { RecordName } from '#shared/records/records.ts'
import { fieldOf } from '#shared/records/value-words.ts'
import { type Passage, passagesOf } from '#shared/sync/passages.ts'
import { proposalOf } from '#shared/sync/proposal.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { readRichText } from '#shared/text/rich-text/read-rich-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'

/** A long text that two wrote apart, as blocks. */
interface ContestedText {
  readonly before: readonly string[]
  readonly one: readonly string[]
  readonly other: readonly string[]
  readonly valueOf: (blocks: readonly string[]) => unknown
  /** A block as a person reads it. */
  readonly wordsOf: (block: string) => string
}

/** The value that two sides come to together, `undefined` where none can be proposed. */
export const proposedValue = (record: RecordName, field: string, conflict: Conflict): unknown => {
  const text = contestedText(record, field, conflict)
  const proposal = text === null ? null : proposalOf(text.before, text.one, text.other)
  return proposal === null ? undefined : text?.valueOf(proposal)
}

/** `null`: it is no long text, or one passage alone, which is chosen whole. */
export const passageViews = (record: RecordName, field: string, conflict: Conflict): readonly PassageView[] | null => {
  const text = contestedText(record, field, conflict)
  const passages = text === null ? null : passagesOf(text.before, text.one, text.other)
  if (text === null || passages === null || passages.length < 2) return null
  const words = (blocks: readonly string[]): readonly string[] => blocks.map(text.wordsOf)
  return passages.map(({ before, one, other }) => ({ before: words(before), one: words(one), other: words(other) }))
}

/** The text made of what is taken of each passage; `undefined` when these are not its passages. */
export const takenValue = (
  record: RecordName,
  field: string,
  conflict: Conflict,
  takes: readonly PassageTake[],
): unknown => {
  const text = contestedText(record, field, conflict)
  const passages = text === null ? null : passagesOf(text.before, text.one, text.other)
  if (text === null || passages?.length !== takes.length) return undefined
  const blocks = passages.flatMap((passage, index) => takenOf(passage, takes[index] as PassageTake))
  return blocks.length === 0 ? null : text.valueOf(blocks)
}

const takenOf = (passage: Passage, take: PassageTake): readonly string[] =>
  take === 'both' ? [...passage.one, ...passage.other] : passage[take]

const contestedText = (record: RecordName, field: string, { sides, base }: Conflict): ContestedText | null => {
  if (base === null || sides.length !== 2) return null
  const declared = fieldOf(record, field)
  const form = declared?.kind === 'rich' ? richForm : declared?.kind === 'text' && declared.multiline ? plainForm : null
  if (form === null) return null
  const [before, one, other] = [base.value, sides[0]?.value, sides[1]?.value].map(form.blocksOf)
  if (before == null || one == null || other == null) return null
  return { before, one, other, valueOf: form.valueOf, wordsOf: form.wordsOf }
}

const richOf = (blocks: readonly string[]): RichText => ({
  type: 'doc',
  content: blocks.map((block) => JSON.parse(block)),
})

const richForm = {
  blocksOf: (value: unknown): readonly string[] | null =>
    readRichText(value) === null || !Array.isArray((value as RichText).content)
      ? null
      : (value as RichText).content.map((block) => JSON.stringify(block)),
  valueOf: richOf,
  wordsOf: (block: string): string => plainText(readRichText(richOf([block]))),
}

const plainForm = {
  blocksOf: (value: unknown): readonly string[] | null => (value === null ? null : String(value).split('\n')),
  valueOf: (lines: readonly string[]): string => lines.join('\n'),
  wordsOf: (line: string): string => line,
}
