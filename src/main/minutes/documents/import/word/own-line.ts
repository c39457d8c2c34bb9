import type { ElementContent } from 'hast'
import type { StyleId } from '#main/office/docx/template-names.ts'
import { child, type XmlNode } from '#main/office/xml/xml-tree.ts'
import { element, textOf } from '../hast.ts'
import { blockLine, heading, type Line } from './lines.ts'
import type { Numbered } from './numbering.ts'
import { paragraphStyleOf } from './own-styles.ts'
import type { Reading } from './reading.ts'
import { leftOf } from './styles.ts'

/**
 * A paragraph of a file that Concerto wrote: its style says what it is, and nothing is guessed. `null`: the document makes it
 * anew, as a line of its table of contents.
 */
export const ownLine = (
  own: XmlNode | null,
  content: readonly ElementContent[],
  numbered: Numbered | null,
  { styles, noticed }: Pick<Reading, 'styles' | 'noticed'>,
): Line | null => {
  const id = styles.own(own)
  const level = styles.headingLevel(own)
  if (level !== null) return blockLine(heading(level, content, numbered))
  if (id === 'TOC1' || id === 'TOC2') {
    noticed.ownContents.push(content.map(textOf).join(''))
    return null
  }
  const style = id === null ? null : (paragraphStyleOf[id] ?? null)
  const paragraph = element('p', style === null ? {} : { dataStyle: style }, content)
  const isItem = numbered !== null && !(style === 'speaker' && isSquare(numbered))
  const under = { indent: leftOf(child(own, 'ind')) ?? 0, steps: style === 'note' ? 1 : 0 }
  const line: Line = isItem ? { kind: 'item', numbered, node: paragraph } : blockLine(paragraph, under)
  return id !== null && quoted.has(id) ? { kind: 'quote', line, ends: id === 'SourceDeCitation' } : line
}

const quoted: ReadonlySet<StyleId> = new Set(['Quote', 'SourceDeCitation'])

/** The sign that a speaker bears. */
const isSquare = ({ label }: Numbered): boolean => label.kind === 'sign' && label.marker === 'square'
