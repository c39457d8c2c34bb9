import type { ComposedDocument, DocumentOrigin } from '#shared/records/composed-document.ts'
import { rowIdSchema } from '#shared/records/field-schema.ts'
import { type Parts, textOr } from '../paper/office-package.ts'
import { child, childrenNamed, textIn, type XmlNode } from '../xml/xml-tree.ts'
import { escapeXml, type Xml, xmlFile } from './xml.ts'

/** What a Word file says of the minutes it holds, and whether a template of the house surrounds them. */
export interface FileOrigin extends DocumentOrigin {
  readonly inHouse: boolean
}

/** Properties of the file’s own, which Word and LibreOffice keep when they save it. */
const names = { meeting: 'Concerto.Reunion', text: 'Concerto.Texte', house: 'Concerto.Modele' } as const

export const originPath = 'docProps/custom.xml'

/** The parts of a file that say where it comes from; none when the document has no origin. */
export const originParts = (
  parts: Parts,
  { origin }: ComposedDocument,
  { inHouse }: Pick<FileOrigin, 'inHouse'>,
): Readonly<Record<string, Xml>> => {
  if (origin === undefined) return {}
  const xml = textOr(parts, originPath, '').replace(ours, '')
  const last = Math.max(1, ...[...xml.matchAll(/\bpid="(\d+)"/g)].map(([, pid]) => Number(pid)))
  const said = [
    [names.meeting, origin.meeting],
    [names.text, origin.text],
    ...(inHouse ? ([[names.house, 'maison']] as const) : []),
  ] as const
  const added = said.map(([name, value], index) => property(name, value, last + 1 + index)).join('')
  const listed = textOr(parts, '_rels/.rels', '')
  return {
    [originPath]: withProperties(xml, added),
    ...(listed.includes('/custom-properties"') ? {} : { '_rels/.rels': listed.replace('</Relationships>', related) }),
  }
}

const ours = /<(?:\w+:)?property\b[^>]*\bname="Concerto\.[^>]*>.*?<\/(?:\w+:)?property>/gs

const property = (name: string, value: string, pid: number): Xml =>
  `<property xmlns="${space}" fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${pid}" name="${name}">` +
  `<vt:lpwstr xmlns:vt="${types}">${escapeXml(value)}</vt:lpwstr></property>`

const space = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'

const withProperties = (xml: Xml, added: Xml): Xml => {
  const [root, prefix = ''] = /<(\w+:)?Properties\b[^>]*>/.exec(xml) ?? []
  if (root === undefined) return xmlFile(`<Properties xmlns="${space}">${added}</Properties>`)
  return root.endsWith('/>')
    ? xml.replace(root, () => `${root.slice(0, -2)}>${added}</${prefix}Properties>`)
    : xml.replace(`</${prefix}Properties>`, (end) => added + end)
}

const related = `<Relationship Id="concertoOrigin" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="${originPath}"/></Relationships>`

/** Where a file says it comes from; `null` when it does not, or not as Concerto says it. @param properties root of its own properties */
export const originOf = (properties: XmlNode | null): FileOrigin | null => {
  const said = new Map(
    childrenNamed(properties, 'property').map((one) => [
      one.attributes.name ?? '',
      textIn(child(one, 'lpwstr') ?? child(one, 'lpstr') ?? one).trim(),
    ]),
  )
  const meeting = rowIdSchema.safeParse(said.get(names.meeting))
  return meeting.success
    ? { meeting: meeting.data, text: said.get(names.text) ?? '', inHouse: said.has(names.house) }
    : null
}
