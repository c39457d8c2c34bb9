import { strToU8, zipSync } from 'fflate'

/** A Word file written by hand as a template of a house: each part as the XML inside its root. */
export interface HouseFile {
  /** What the body holds, its last section included. */
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly headers?: readonly string[]
  readonly footers?: readonly string[]
  readonly settings?: string
  /** Relationships of the document, whole, beside those of the parts above: « header1 », « footer1 ». */
  readonly relations?: readonly string[]
  /** Other files of the package, by path. */
  readonly others?: Readonly<Record<string, Uint8Array>>
  /** ISO’s strict variant. */
  readonly strict?: boolean
  /** Of the document: « document.main », « template.main ». */
  readonly kind?: string
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const shapes = [
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

/** The bytes of a template; `rId…` of its header 1 is « header1 ». */
export const houseFile = (file: HouseFile): Uint8Array => {
  const strict = file.strict ?? false
  const root = (name: string, inside: string): string =>
    `${declaration}<w:${name} xmlns:w="${strict ? strictWord : word}" xmlns:r="${strict ? strictOffice : office}"${strict ? '' : ` ${shapes}`}>${inside}</w:${name}>`
  const parts: readonly (readonly [file: string, type: string, root: string, inside: string | undefined])[] = [
    ['styles', 'styles', 'styles', file.styles],
    ['numbering', 'numbering', 'numbering', file.numbering],
    ['footnotes', 'footnotes', 'footnotes', file.footnotes],
    ['settings', 'settings', 'settings', file.settings],
    ...(file.headers ?? []).map((inside, index) => [`header${index + 1}`, 'header', 'hdr', inside] as const),
    ...(file.footers ?? []).map((inside, index) => [`footer${index + 1}`, 'footer', 'ftr', inside] as const),
  ]
  const present = parts.filter(([, , , inside]) => inside !== undefined)
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${strict ? strictOffice : office}/${type}" Target="${target}"/>`
  const type = (path: string, name: string): string =>
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`
  const text = (path: string, content: string): readonly [string, Uint8Array] => [path, strToU8(content)]
  return zipSync({
    ...Object.fromEntries([
      text(
        '[Content_Types].xml',
        `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${type('word/document.xml', file.kind ?? 'document.main')}${present.map(([name, kind]) => type(`word/${name}.xml`, kind)).join('')}</Types>`,
      ),
      text('_rels/.rels', relations(relation('main', 'officeDocument', 'word/document.xml'))),
      text('word/document.xml', root('document', `<w:body>${file.body}</w:body>`)),
      text(
        'word/_rels/document.xml.rels',
        relations(
          present.map(([name, kind]) => relation(name, kind, `${name}.xml`)).join('') + (file.relations ?? []).join(''),
        ),
      ),
      ...present.map(([name, , tag, inside]) => text(`word/${name}.xml`, root(tag, inside ?? ''))),
    ]),
    ...file.others,
  })
}

export const relations = (inside: string): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`

/** A paragraph of these runs. */
export const para = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`

/** The last section of an A4 page, with what else it says. */
export const section = (more = '', width = 11_906, height = 16_838): string =>
  `<w:sectPr>${more}<w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
