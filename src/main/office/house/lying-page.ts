import type { Xml } from '../docx/xml.ts'
import { elementsAt } from './open-elements.ts'
import type { BodyPlace } from './place-body.ts'

/** A page that is wider than high. */
export const lies = (section: Xml): boolean => {
  const { width, height } = sizeOf(pageSize.exec(section)?.[0] ?? '')
  return width > height
}

/**
 * A sheet made to lie is laid in a house that stands: the section where its body goes is turned, with all that the
 * house gave it, margins, headers and feet. In a cell, which would be no wider, nothing is turned.
 */
export const laidAt = (document: Xml, { start }: BodyPlace): Xml => {
  if (elementsAt(document, start + 1).some(({ name }) => name === 'w:tc')) return document
  const section = document.indexOf('<w:sectPr', start)
  if (section < 0) return document
  const after = document.slice(section)
  const said = pageSize.exec(after)?.[0]
  if (said === undefined || after.indexOf(said) > after.indexOf('</w:sectPr>') || lies(said)) return document
  const { width, height } = sizeOf(said)
  const turned = `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`
  return document.slice(0, section) + after.replace(said, turned)
}

const pageSize = /<w:pgSz\s[^>]*\/>/

const sizeOf = (size: Xml): { readonly width: number; readonly height: number } => ({
  width: Number(/w:w="(\d+)"/.exec(size)?.[1] ?? 0),
  height: Number(/w:h="(\d+)"/.exec(size)?.[1] ?? 0),
})
