import { type Parts, textOf, unpack } from '../paper/office-package.ts'
import { type ListName, linkStyleId, listNames, styleIds, tableStyleIds } from './template-names.ts'

/** A Word file that minutes can be written in. */
export interface Template {
  /** Its files, by path. */
  readonly parts: Parts
  /** Width of its text, in twips. */
  readonly textWidth: number
  readonly lists: Readonly<Record<ListName, ListDefinition>>
  /** The highest number it gives to a list already. */
  readonly lastList: number
}

interface ListDefinition {
  /** Its number in the template. */
  readonly id: number
  /** Where the text of an item begins at each level, in twips; its sign hangs before it. */
  readonly indents: readonly number[]
}

/** @throws Error that names the part, the styles or the lists which the template lacks */
export const openTemplate = (bytes: Uint8Array): Template => {
  const parts = unpack(bytes)
  demandStyles(textOf(parts, 'word/styles.xml'))
  const numbering = textOf(parts, 'word/numbering.xml')
  return {
    parts,
    textWidth: textWidthOf(textOf(parts, 'word/document.xml')),
    lists: demandLists(numbering),
    lastList: Math.max(0, ...[...numbering.matchAll(/<w:num [^>]*w:numId="(\d+)"/g)].map(([, id]) => Number(id))),
  }
}

const demandStyles = (styles: string): void => {
  const lacking = [...styleIds, linkStyleId, ...Object.values(tableStyleIds)].filter(
    (id) => !styles.includes(` w:styleId="${id}"`),
  )
  if (lacking.length > 0) throw new Error(`The template lacks styles: ${lacking.join(', ')}`)
}

const demandLists = (numbering: string): Template['lists'] => {
  const found = new Map([...numbering.matchAll(/<w:abstractNum .*?<\/w:abstractNum>/gs)].map(([xml]) => readList(xml)))
  const lacking = listNames.filter((name) => !found.has(name))
  if (lacking.length > 0) throw new Error(`The template lacks lists: ${lacking.join(', ')}`)
  return Object.fromEntries(found) as Template['lists']
}

const readList = (xml: string): readonly [name: string, ListDefinition] => [
  /<w:name w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
  {
    id: numberIn(xml, /w:abstractNumId="(\d+)"/),
    indents: [...xml.matchAll(/<w:lvl .*?<\/w:lvl>/gs)].map(([level]) => numberIn(level, /<w:ind [^>]*w:left="(\d+)"/)),
  },
]

/** Of the last section: where the body is written. */
const textWidthOf = (document: string): number => {
  const section = document.slice(document.lastIndexOf('<w:sectPr'))
  const margins = numberIn(section, /<w:pgMar [^>]*w:left="(\d+)"/) + numberIn(section, /<w:pgMar [^>]*w:right="(\d+)"/)
  return numberIn(section, /<w:pgSz [^>]*w:w="(\d+)"/) - margins
}

const numberIn = (xml: string, pattern: RegExp): number => Number(pattern.exec(xml)?.[1] ?? 0)
