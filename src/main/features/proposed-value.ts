import type { Conflict } from '#main/db/conflict.ts'
import type { RecordName } from '#shared/domain/records.ts'
import type { RichText } from '#shared/domain/rich-text/rich-text.ts'
import { fieldOf } from '#shared/domain/value-words.ts'
import { proposalOf } from '#shared/sync/proposal.ts'

/** The value that two sides come to together, `undefined` where none can be proposed. */
export const proposedValue = (record: RecordName, field: string, { sides, base }: Conflict): unknown => {
  if (base === null || sides.length !== 2) return undefined
  const declared = fieldOf(record, field)
  const blocksOf =
    declared?.kind === 'rich' ? richBlocks : declared?.kind === 'text' && declared.multiline ? lines : null
  if (blocksOf === null) return undefined
  const [before, one, other] = [base.value, sides[0]?.value, sides[1]?.value].map(blocksOf)
  if (before == null || one == null || other == null) return undefined
  const proposal = proposalOf(before, one, other)
  if (proposal === null) return undefined
  return declared?.kind === 'rich'
    ? ({ type: 'doc', content: proposal.map((block) => JSON.parse(block)) } satisfies RichText)
    : proposal.join('\n')
}

const richBlocks = (value: unknown): readonly string[] | null =>
  value === null ? null : (value as RichText).content.map((block) => JSON.stringify(block))

const lines = (value: unknown): readonly string[] | null => (value === null ? null : String(value).split('\n'))
