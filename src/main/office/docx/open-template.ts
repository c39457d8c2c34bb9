import { type Parts, textOf, unpack } from '../paper/office-package.ts'
import { type ListName, linkStyleId, listNames, styleIds, tableStyleIds } from './template-names.ts'

/** A Word file that minutes can be written in. */
export interface Template {
  /** Its files, by path. */
  readonly parts: Parts
  /** Width of its text, in twips. */
  readonly textWidth: number
  /** Height of the text of a page, in twips. */
  readonly textHeight: number
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
  const room = textRoomOf(textOf(parts, 'word/document.xml'))
  return {
    parts,
    ...room,
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
const textRoomOf = (document: string): Pick<Template, 'textWidth' | 'textHeight'> => {
  const section = document.slice(document.lastIndexOf('<w:sectPr'))
  const size = (name: 'w' | 'h'): number => numberIn(section, new RegExp(`<w:pgSz [^>]*w:${name}="(\\d+)"`))
  const margin = (side: string): number => numberIn(section, new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`))
  return {
    textWidth: size('w') - margin('left') - margin('right'),
    textHeight: size('h') - margin('top') - margin('bottom'),
  }
}

const numberIn = (xml: string, pattern: RegExp): number => Number(pattern.exec(xml)?.[1] ?? 0)
