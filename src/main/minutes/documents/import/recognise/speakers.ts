import { paragraph } from '#shared/text/rich-text/build.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { sliceInlines } from '../inline-slices.ts'

const speakerSign = /^[§▪]\s*(?=(?:Madame|Monsieur|Mesdames|Messieurs|Mme|Mmes|M\.|MM\.)\s)/

/** « § Madame Prénom NOM – Structure » and the line under it, as a speaker and their function. */
export const speakers = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(speaker)

const speaker = (block: Block): readonly Block[] => {
  if (block.type !== 'paragraph' || block.attrs !== undefined) return [block]
  const content = block.content ?? []
  const text = inlineSigns(content)
  const sign = speakerSign.exec(text)?.[0].length
  if (sign === undefined) return [block]
  const end = text.indexOf('\n')
  if (end < 0) return [paragraph(sliceInlines(content, sign), 'speaker')]
  return [
    paragraph(sliceInlines(content, sign, end), 'speaker'),
    paragraph(sliceInlines(content, end + 1), 'speakerRole'),
  ]
}
