import { paragraph } from '#shared/text/rich-text/build.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Inline } from '#shared/text/rich-text/rich-text.ts'
import { sliceInlines } from '#shared/text/rich-text/slice-inlines.ts'
import { trimInlines, withoutBold } from '../inline-slices.ts'
import { looksLikeName } from './people/person-names.ts'

/** A transcript as who speaks, then what they say: « **Odile Ventclair** : Bonjour » again and again. Other blocks stay. */
export const turns = (blocks: readonly Block[]): readonly Block[] => {
  const read = blocks.map(turnOf)
  const names = read.flatMap((turn) => turn?.name ?? [])
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph').length
  const comesBack = new Set(names).size < names.length
  if (names.length < few || names.length < paragraphs / 2 || !comesBack) return blocks
  return blocks.flatMap((block, index) => {
    const turn = read[index]
    return turn === undefined || turn === null
      ? [block]
      : [paragraph(withoutBold(turn.speaker), 'speaker'), ...(turn.said.length === 0 ? [] : [paragraph(turn.said)])]
  })
}

/** Fewer are labels. */
const few = 4

const begins =
  /^((?:[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]?\s*[-–]?\s*)?)([^:\n]{2,60}?)(\s*[([](?:\d{1,2}:)?\d{1,2}:\d{2}[)\]])?\s?:\s+/

const turnOf = (
  block: Block,
): { readonly name: string; readonly speaker: readonly Inline[]; readonly said: readonly Inline[] } | null => {
  if (block.type !== 'paragraph' || block.attrs !== undefined) return null
  const content = block.content ?? []
  const [head, , name = ''] = begins.exec(inlineSigns(content)) ?? []
  if (head === undefined || !(looksLikeName(name) || /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(name))) return null
  const end = head.replace(/\s?:\s+$/, '').length
  return { name, speaker: trimInlines(sliceInlines(content, 0, end)), said: sliceInlines(content, head.length) }
}
