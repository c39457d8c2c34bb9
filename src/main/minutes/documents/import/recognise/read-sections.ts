import type { RootContent } from 'hast'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Inline } from '#shared/text/rich-text/rich-text.ts'
import { paragraphsOf } from '../inline-content.ts'
import { sliceInlines } from '../inline-slices.ts'
import { titleLineEnds, typedLineEnds } from '../line-ends.ts'
import type { Stretch } from '../outline.ts'
import type { LineEnds } from '../place.ts'
import { numberOf } from './numbering.ts'
import type { ReadSection } from './read-section.ts'
import { titleBlock } from './title-block.ts'

type Read = (nodes: readonly RootContent[], lineEnds: LineEnds) => readonly Block[]

/**
 * The sections of an outline, the title block first. It is there even when nothing precedes the first section:
 * minutes without one would be printed with a title block that the file does not have.
 */
export const readSections = (stretches: readonly Stretch[], read: Read): readonly ReadSection[] => {
  const count = titledCount(stretches)
  const front = frontOf(stretches.slice(0, count), read)
  const sections = stretches.slice(count)
  const shallowest = Math.min(...sections.map(({ level }) => level))
  return [
    front,
    ...sections.map((stretch) => ({
      heading: headingOf(stretch),
      level: stretch.level - shallowest + 1,
      blocks: speakers(read(stretch.nodes, typedLineEnds)),
      source: sourceOf(stretch),
    })),
  ]
}

/**
 * How many stretches the title block takes: what precedes all headings, and the document's title when the first
 * heading is the only one of level 1 and has no number.
 */
const titledCount = (stretches: readonly Stretch[]): 1 | 2 => {
  const first = stretches[1]
  const alone = stretches.filter(({ level }) => level === 1).length === 1
  return first?.level === 1 && alone && numberOf(headingOf(first)) === null ? 2 : 1
}

const frontOf = (stretches: readonly Stretch[], read: Read): ReadSection => {
  const [before, titled] = stretches
  const title = titled === undefined ? null : headingOf(titled)
  const lines = (stretch: Stretch | undefined) => read(stretch?.nodes ?? [], titleLineEnds)
  const blocks = titleBlock(lines(before), title, lines(titled))
  return { heading: null, level: 1, blocks: speakers(blocks), source: stretches.flatMap(sourceOf) }
}

const sourceOf = ({ heading, nodes }: Stretch): readonly RootContent[] =>
  heading === null ? nodes : [heading, ...nodes]

/** A heading's words on one line; paragraphs inside it, if ever, are parted by a line break. */
const headingOf = ({ heading }: Stretch): readonly Inline[] =>
  paragraphsOf(heading?.children ?? [], []).flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
    ...line,
  ])

const speakerSign = /^[§▪]\s*(?=(?:Madame|Monsieur|Mesdames|Messieurs|Mme|Mmes|M\.|MM\.)\s)/

/** « § Madame Prénom NOM – Structure » and the line under it, as a speaker and their function. */
const speakers = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(speaker)

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
