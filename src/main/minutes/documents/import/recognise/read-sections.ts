import type { RootContent } from 'hast'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Inline } from '#shared/text/rich-text/rich-text.ts'
import { sliceInlines } from '#shared/text/rich-text/slice-inlines.ts'
import { named } from '../hast.ts'
import { paragraphsOf } from '../inline-content.ts'
import { titleLineEnds, typedLineEnds } from '../line-ends.ts'
import type { Stretch } from '../outline.ts'
import type { LineEnds } from '../place.ts'
import { attendancesOf } from './attendance.ts'
import { axisOf } from './axis.ts'
import { ficheOf } from './fiche.ts'
import { followUpsOf } from './follow-ups.ts'
import { numberOf } from './numbering.ts'
import { unlabelledPoints } from './printed-points.ts'
import type { ReadSection } from './read-section.ts'
import { titleBlock } from './title-block.ts'
import { turns } from './turns.ts'

type Read = (nodes: readonly RootContent[], lineEnds: LineEnds | null) => readonly Block[]

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
    ...sections.flatMap((stretch) =>
      withTail(stretch, {
        section: { ...bare, heading: headingOf(stretch), level: stretch.level - shallowest + 1 },
        read: (nodes) => turns(speakers(read(nodes, typedLineEnds))),
      }),
    ),
  ]
}

/** The sections of a file that says what each paragraph is: their levels are those it was written with. */
export const exactSections = (stretches: readonly Stretch[], read: Read): readonly ReadSection[] =>
  stretches.flatMap((stretch) =>
    withTail(stretch, {
      section: {
        isFront: stretch.heading === null,
        isExact: true,
        heading: stretch.heading === null ? null : headingOf(stretch),
        isCounted: stretch.heading?.properties.dataCounted !== undefined,
        level: Math.max(stretch.level, 1),
      },
      read: (nodes) => unlabelledPoints(read(nodes, null)),
    }),
  )

const bare = { isFront: false, isExact: false, heading: null, isCounted: false, level: 1 }

interface Reader {
  readonly section: Omit<ReadSection, 'blocks' | 'source'>
  readonly read: (nodes: readonly RootContent[]) => readonly Block[]
}

/**
 * The section of a stretch. What follows the table of an axis, of a fiche or of a list that Concerto prints is a section of its
 * own, without a heading: it is printed there.
 */
const withTail = (stretch: Stretch, { section, read }: Reader): readonly ReadSection[] => {
  const made = (nodes: readonly RootContent[], own: Reader['section'], heading: Stretch['heading']): ReadSection => ({
    ...own,
    blocks: read(nodes),
    source: sourceOf({ ...stretch, heading, nodes }),
  })
  const whole = made(stretch.nodes, section, stretch.heading)
  const end = section.isFront || isSheet(whole) ? 0 : endOfSheet(whole, stretch)
  const head = made(stretch.nodes.slice(0, end), section, stretch.heading)
  if (end === 0 || !isSheet(head)) return [whole]
  const bareHeading = { ...section, heading: null, isCounted: false }
  const tail = withTail({ ...stretch, heading: null, nodes: stretch.nodes.slice(end) }, { section: bareHeading, read })
  return [head, ...tail.filter(({ blocks }) => blocks.length > 0)]
}

/** How many nodes of a stretch a form takes that is a table, with what precedes it; 0 when there is none. */
const endOfSheet = (section: ReadSection, { nodes }: Stretch): number => {
  const tables = section.blocks.flatMap(({ type }, index) => (type === 'table' ? [index] : []))
  const rank = tables.findIndex((index) => isSheet({ ...section, blocks: section.blocks.slice(0, index + 1) }))
  const ends = nodes.flatMap((node, index) => (named(node, 'table') === null ? [] : [index + 1]))
  return rank < 0 ? 0 : (ends[rank] ?? 0)
}

const isSheet = (section: ReadSection): boolean =>
  (axisOf(section) ?? ficheOf(section, null))?.printed.isTable ||
  (section.isExact && (attendancesOf(section) ?? followUpsOf(section)) !== null)

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
  return { ...bare, isFront: true, blocks: turns(speakers(blocks)), source: stretches.flatMap(sourceOf) }
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
