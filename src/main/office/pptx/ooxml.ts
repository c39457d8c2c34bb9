import { xmlText } from '../xlsx/xml-text.ts'

/** Parts of a package of PowerPoint, as text. */

export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
export const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const spaces = `xmlns:a="${drawing}" xmlns:r="${relationTypes}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`

/** A part that others lead to, from « rId1 » on: kind and path. */
export type Relation = readonly [kind: string, target: string]

export const relationsXml = (relations: readonly Relation[]): string =>
  xmlFile(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
      .map(
        ([kind, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${kind.startsWith('http') ? kind : `${relationTypes}/${kind}`}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  )

/** In EMU. */
export const emu = (centimetres: number): number => Math.round(centimetres * 360_000)

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export const frameOf = (tag: 'a:xfrm' | 'p:xfrm', { left, top, width, height }: Box): string =>
  `<${tag}><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}>`

/** What a shape says of itself; without a description, its own words say it. */
export const nameOf = (id: number, name: string, description: string | null = null): string =>
  `<p:cNvPr id="${id}" name="${xmlText(name)}"${description === null ? '' : ` descr="${xmlText(description)}"`}/>`

export const schemeFill = (color: string): string => `<a:solidFill><a:schemeClr val="${color}"/></a:solidFill>`
