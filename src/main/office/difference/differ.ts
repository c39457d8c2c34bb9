import { diffArrays } from 'diff'
import type { DifferenceBlock, DifferencePart } from '#shared/text/difference.ts'
import { aligned } from './align.ts'
import type { DocumentLine } from './document-lines.ts'

/** Two texts that share less than this many lines are told as one taken away, the other put there. */
const longestEdit = 4_000

/**
 * What changed from one document to another, in reading order. Without what was added it is the first document line by
 * line, without what was removed the second.
 */
export const differ = (from: readonly DocumentLine[], to: readonly DocumentLine[]): readonly DifferenceBlock[] => {
  const runs = diffArrays([...from], [...to], {
    comparator: (a, b) => a.role === b.role && a.text === b.text,
    maxEditLength: longestEdit,
  })
  if (runs === undefined) return replaced(from, to)
  const blocks: DifferenceBlock[] = []
  let atFrom = 0
  let atTo = 0
  let removed: readonly DocumentLine[] = []
  let added: readonly DocumentLine[] = []
  const flush = () => {
    blocks.push(...replaced(removed, added))
    removed = []
    added = []
  }
  for (const run of runs) {
    const count = run.value.length
    if (run.removed) removed = [...removed, ...from.slice(atFrom, atFrom + count)]
    else if (run.added) added = [...added, ...to.slice(atTo, atTo + count)]
    else {
      flush()
      for (let index = 0; index < count; index++)
        blocks.push(kept(from[atFrom + index] as DocumentLine, to[atTo + index] as DocumentLine))
    }
    if (!run.added) atFrom += count
    if (!run.removed) atTo += count
  }
  flush()
  return blocks
}

const kept = (from: DocumentLine, to: DocumentLine): DifferenceBlock => ({
  kind: from.look === to.look ? 'same' : 'restyled',
  role: to.role,
  parts: [{ kind: 'same', text: to.text }],
})

/** Lines that took the place of others: those that are much alike are the same line, changed. */
const replaced = (from: readonly DocumentLine[], to: readonly DocumentLine[]): readonly DifferenceBlock[] =>
  aligned(from, to).map(({ before, after }): DifferenceBlock => {
    if (before === null) return whole('added', after)
    if (after === null) return whole('removed', before)
    return { kind: 'changed', role: after.role, parts: changedWords(before.text, after.text) }
  })

const whole = (kind: 'added' | 'removed', { role, text }: DocumentLine): DifferenceBlock => ({
  kind,
  role,
  parts: [{ kind, text }],
})

const changedWords = (before: string, after: string): readonly DifferencePart[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))

/** Words, and what stands between them. A number is whole: of « 10 000 » and « 12 000 », nobody changed two figures. */
const wordsOf = (text: string): string[] => text.match(/\d+(?:[ \u00a0\u202f.,]\d+)*|[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? []
