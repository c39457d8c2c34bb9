import { cleanText } from '#shared/kernel/clean-text.ts'
import { type PlaceholderValues, placeholderNamed } from '#shared/records/minutes/placeholders.ts'
import { escapeXml, type Xml } from '../docx/xml.ts'
import { findPlaceholders } from './find-placeholders.ts'
import { edited } from './open-elements.ts'

/** A sign no document holds, where the body goes. */
export const bodySign = '\ufdd2'

/**
 * A part of a Word file with words in place of its placeholders, in the letters of their first brace. An unknown one is said
 * where it stands: a gap would be read as nothing.
 */
export const fillWords = (xml: Xml, values: PlaceholderValues): Xml => {
  const edits = findPlaceholders(xml).flatMap(({ name, characters: [first, ...others] }) => [
    { at: first, length: 1, by: written(wordsFor(name, values)) },
    ...others.map((at) => ({ at, length: 1, by: '' })),
  ])
  const opened = new Set(edits.map(({ at }) => xml.lastIndexOf('<w:t', at)))
  return edited(xml, [...edits, ...[...opened].filter((at) => xml.startsWith(bare, at)).map(keepingSpaces)])
}

const wordsFor = (name: string, values: PlaceholderValues): string => {
  const known = placeholderNamed(name)
  if (known === 'corps') return bodySign
  return known === null ? `[${name}\u00a0: champ inconnu]` : cleanText(values[known]).text
}

const bare = '<w:t>'
const kept = '<w:t xml:space="preserve">'

/** What is left of a text may begin or end with a space. */
const keepingSpaces = (at: number) => ({ at, length: bare.length, by: kept })

const written = (words: string): Xml => escapeXml(words).replaceAll('\n', `</w:t><w:br/>${kept}`)
