import { placeholderNamed } from '#shared/records/minutes/house-template/placeholders.ts'
import { findPlaceholders } from './find-placeholders.ts'
import { edited, elementsAt, type OpenElement } from './open-elements.ts'

/**
 * A part whose content controls keep what is written in place of their placeholders: one bound to a property of the file
 * would be written over by Word at the next opening, and one that takes plain text only would not take a body.
 */
export const freeControls = (xml: string): string => {
  if (!xml.includes('<w:sdt>') && !xml.includes('<w:sdt ')) return xml
  const edits = findPlaceholders(xml).flatMap(({ name, characters: [at] }) =>
    elementsAt(xml, at)
      .filter((element) => element.name === 'w:sdt')
      .flatMap((control) => bonds(xml, control, placeholderNamed(name) === 'corps' ? plainOrBound : bound)),
  )
  return edited(xml, [...new Map(edits.map((edit) => [edit.at, edit])).values()])
}

const bound = /<w\d*:dataBinding\s[^>]*\/>|<w:showingPlcHdr[^>]*\/>/g
const plainOrBound = new RegExp(`${bound.source}|<w:text(?:\\s[^>]*)?/>`, 'g')

const bonds = (xml: string, { inside }: OpenElement, pattern: RegExp) =>
  [...xml.slice(inside, xml.indexOf('<w:sdtContent', inside)).matchAll(pattern)].map(({ 0: found, index }) => ({
    at: inside + index,
    length: found.length,
    by: '',
  }))
