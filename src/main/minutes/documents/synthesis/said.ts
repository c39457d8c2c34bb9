import type { Section } from '#shared/records/records.ts'
import { isUntreated } from '#shared/records/untreated.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import {
  type Block,
  isPointStyle,
  type Paragraph,
  type PointStyle,
  type RichText,
} from '#shared/text/rich-text/rich-text.ts'

type Sections = readonly Pick<Section, 'body'>[]

/** What was marked « À retenir » in the texts of the minutes, in their order. */
export const takeawaysIn = (sections: Sections): readonly string[] =>
  sections
    .flatMap(linesIn)
    .filter(({ style }) => style === 'takeaway')
    .map(({ words }) => words)

interface Asked {
  readonly question: string
  /** What follows the question, up to the next thing that has a name; empty when nothing does. */
  readonly answer: string
}

/** What was marked « Question », each with what was said after it. */
export const questionsIn = (sections: Sections): readonly Asked[] =>
  sections.flatMap((section) => {
    const lines = linesIn(section)
    return lines.flatMap(({ style, words }, index) => {
      if (style !== 'question') return []
      const after = lines.slice(index + 1)
      const end = after.findIndex((line) => line.style !== null)
      const answer = (end === -1 ? after : after.slice(0, end)).map((line) => line.words).join(' ')
      return [{ question: words, answer }]
    })
  })

/** What a cell says, a line each. */
export const saidLines = (cell: RichText | null): readonly string[] =>
  isUntreated(cell) ? [] : linesIn({ body: cell }).flatMap(({ words }) => numberless(words) || [])

/** « Action 1. Tenir un annuaire » is numbered where it is printed. */
const numberless = (words: string): string => words.replace(/^actions?\s+\d+\s*[.:)–—-]?\s*/iu, '').trim()

interface Line {
  /** `other`: a title, or something else that ends what was said. */
  readonly style: PointStyle | 'other' | null
  readonly words: string
}

/** The paragraphs of a text that say something, those of its lists too. */
const linesIn = ({ body }: Pick<Section, 'body'>): readonly Line[] => (body?.content ?? []).flatMap(linesOfBlock)

const linesOfBlock = (block: Block): readonly Line[] => {
  switch (block.type) {
    case 'paragraph':
      return said(block, styleOf(block))
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(({ content }) => content.flatMap(linesOfBlock))
    case 'heading':
      return [{ style: 'other', words: '' }]
    default:
      return []
  }
}

const styleOf = ({ attrs }: Paragraph): Line['style'] => {
  const style = attrs?.style ?? null
  return style === null ? null : isPointStyle(style) ? style : 'other'
}

const said = (paragraph: Paragraph, style: Line['style']): readonly Line[] => {
  const words = plainText({ type: 'doc', content: [paragraph] })
    .replaceAll(/\s+/g, ' ')
    .trim()
  return words === '' ? [] : [{ style, words }]
}
