import type { Template } from '../docx/open-template.ts'
import type { Xml } from '../docx/xml.ts'
import { highest } from './changed-parts.ts'

/** The lists Concerto writes with, under numbers that a house does not use. */
export interface TheirLists extends Pick<Template, 'lists' | 'lastList'> {
  /** What its numbering holds once these lists were opened in it, in the words of the house. */
  readonly with: (numbering: Xml, opened: readonly Xml[], inTheirWords: (xml: Xml) => Xml) => Xml
}

/**
 * @param ours the template Concerto ships, and its numbering
 * @param theirs the numbering of the house
 */
export const theirLists = (ours: Template, ourNumbering: Xml, theirs: Xml): TheirLists => {
  const shift = highest(theirs, /<w:abstractNum\s[^>]*w:abstractNumId="(\d+)"/g) + 1
  const lists = Object.fromEntries(
    Object.entries(ours.lists).map(([name, list]) => [name, { ...list, id: list.id + shift }]),
  ) as Template['lists']
  return {
    lists,
    lastList: highest(theirs, /<w:num\s[^>]*w:numId="(\d+)"/g),
    with: (numbering, opened, inTheirWords) =>
      withLists(numbering, inTheirWords(definitions(ourNumbering, opened, shift)), inTheirWords(opened.join(''))),
  }
}

/** Those that were opened, as they are but for their numbers. */
const definitions = (ourNumbering: Xml, opened: readonly Xml[], shift: number): Xml => {
  const used = new Set(opened.map((xml) => Number(/<w:abstractNumId w:val="(\d+)"/.exec(xml)?.[1])))
  return [...ourNumbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"[^>]*>(.*?<\/w:abstractNum>)/gs)]
    .filter(([, id]) => used.has(Number(id) + shift))
    .map(([, id, rest = '']) => `<w:abstractNum w:abstractNumId="${Number(id) + shift}">${ofNoStyle(rest)}`)
    .join('')
}

/** The styles of a house carry its own lists. */
const ofNoStyle = (definition: Xml): Xml => definition.replace(/<w:pStyle [^>]*\/>/g, '')

/** All definitions stand before all lists: the schema wants it so. */
const withLists = (numbering: Xml, defined: Xml, opened: Xml): Xml =>
  numbering
    .replace(/<w:num\s|<w:numIdMacAtCleanup|<\/w:numbering>/, (first) => defined + first)
    .replace(/<w:numIdMacAtCleanup|<\/w:numbering>/, (end) => opened + end)
