import { inlineText, plainText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'

/**
 * For each title, in order, the index of the document's heading that prints it; `null` when none does.
 * A composed document has more headings than sections (the action of a fiche has its own), never another order.
 */
export const findHeadings = (body: RichText, titles: readonly (RichText | null)[]): readonly (number | null)[] => {
  const headings = body.content.flatMap((block) =>
    block.type === 'heading' ? [comparable(inlineText(block.content))] : [],
  )
  let from = 0
  return titles.map((title) => {
    const text = comparable(plainText(title))
    const found = text === '' ? -1 : headings.indexOf(text, from)
    if (found === -1) return null
    from = found + 1
    return found
  })
}

/** Composing holds spaces that were ordinary. */
const comparable = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
