import { strToU8, zipSync } from 'fflate'

/** What a Word file made for a test holds, each part as the XML inside its root. */
export interface WordFile {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly footer?: string
  /** Addresses outside, by the names of their relationships. */
  readonly links?: Readonly<Record<string, string>>
  /** Bytes of pictures, by the names of their relationships; each is a file `word/media/<name>.<ending>`. */
  readonly pictures?: Readonly<Record<string, { readonly ending: string; readonly bytes: Uint8Array }>>
  /** Other parts, whole, by path, with the type of their relationship; named by their path. */
  readonly others?: Readonly<Record<string, { readonly type: string; readonly xml: string }>>
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
].join(' ')

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The bytes of a Word file, written by hand: what no library writes can be in it. */
export const wordFile = (file: WordFile): Uint8Array => {
  const parts = {
    styles: file.styles,
    numbering: file.numbering,
    footnotes: file.footnotes,
    endnotes: file.endnotes,
    comments: file.comments,
    hdr: file.header,
    ftr: file.footer,
  }
  const types: Readonly<Record<string, string>> = { hdr: 'header', ftr: 'footer' }
  const present = Object.entries(parts).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const relations = [
    ...present.map(([name]) => relation(name, types[name] ?? name, `${name}.xml`)),
    ...Object.entries(file.links ?? {}).map(([name, address]) => relation(name, 'hyperlink', address, true)),
    ...Object.entries(file.pictures ?? {}).map(([name, { ending }]) =>
      relation(name, 'image', `media/${name}.${ending}`),
    ),
    ...Object.entries(file.others ?? {}).map(([path, { type }]) => relation(path, type, path)),
  ]
  return zipSync({
    '_rels/.rels': relationships([relation('main', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': root('document', `<w:body>${file.body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relationships(relations),
    ...Object.fromEntries(present.map(([name, xml]) => [`word/${name}.xml`, root(name, xml)])),
    ...Object.fromEntries(
      Object.entries(file.pictures ?? {}).map(([name, { ending, bytes }]) => [`word/media/${name}.${ending}`, bytes]),
    ),
    ...Object.fromEntries(Object.entries(file.others ?? {}).map(([path, { xml }]) => [`word/${path}`, strToU8(xml)])),
  })
}

const root = (name: string, xml: string): Uint8Array =>
  strToU8(`<?xml version="1.0"?><w:${name} ${namespaces}>${xml}</w:${name}>`)

const relation = (name: string, type: string, target: string, outside = false): string =>
  `<Relationship Id="${name}" Type="${relationType}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`

const relationships = (all: readonly string[]): Uint8Array => strToU8(`<Relationships>${all.join('')}</Relationships>`)

/** A paragraph of these words, in this style. */
export const p = (words: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${words.startsWith('<') ? words : r(words)}</w:p>`

/** A run of these words. */
export const r = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

/** In a list of the file's numbering. */
export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

/** A list of the file's numbering: levels of a format and a text, `[['decimal', '%1.'], …]`. */
export const listDefinition = (
  id: number,
  levels: readonly (readonly [string, string])[],
  starts: readonly number[] = [],
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="${starts[level] ?? 1}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`

/** A style of paragraphs or letters, by the name Word gives it. */
export const style = (id: string, name: string, inside = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
