import { readFileSync } from 'node:fs'
import { readPdf } from '#main/minutes/documents/import/read-pdf.ts'
import { frenchWords } from '#main/office/words/french-words.ts'
import { linesOf as plainLines, plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'

const isFrench = frenchWords(readFileSync(new URL('../../resources/dictionary/formes.br', import.meta.url)))

/** What reading the bytes of a PDF as minutes answers. */
export const answerOf = (bytes: Uint8Array) => readPdf(bytes, () => undefined, { isFrench, choices: [] })

export const readMinutes = async (bytes: Uint8Array) => {
  const result = await answerOf(bytes)
  if (!result.ok) throw new Error(result.error.cause)
  return result.value
}

/** Blocks in short: « - item », « 2. item », « a | b » a row. */
export const shown = (blocks: readonly Block[], indent = ''): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'paragraph':
        return [`${indent}${plainText({ type: 'doc', content: [block] })}`]
      case 'bulletList':
      case 'orderedList':
        return block.content.flatMap((item, index) => {
          const sign = block.type === 'bulletList' ? '-' : `${(block.attrs?.start ?? 1) + index}.`
          const [first = '', ...others] = shown(item.content, `${indent}  `)
          return [`${indent}${sign} ${first.trim()}`, ...others]
        })
      case 'table':
        return block.content.map(({ content }) =>
          content.map((cell) => plainLines({ type: 'doc', content: cell.content }).join(' / ')).join(' | '),
        )
      default:
        return [`${indent}(${block.type})`]
    }
  })

/** Its sections, each its title then its blocks in short, and what is said of it. */
export const sectionsOf = async (bytes: Uint8Array) => {
  const { sections, remarks } = await readMinutes(bytes)
  return {
    sections: sections.map(({ row }) => [plainText(row.title ?? null), ...shown(row.body?.content ?? [])]),
    remarks: remarks.map(({ sentence }) => sentence.replaceAll('\u00a0', '~')),
  }
}
