import type { MinutesDocument } from '#shared/domain/minutes-document.ts'
import type { LinkRegister } from './links.ts'
import { escapeXml, namespaces, val, w, xmlFile } from './xml.ts'

const schemas = 'http://schemas.openxmlformats.org'
const relations = `${schemas}/officeDocument/2006/relationships`
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts of the document that are not the document, by what they are. */
const parts = [
  ['styles', 'styles.xml', `${wordType}.styles+xml`],
  ['numbering', 'numbering.xml', `${wordType}.numbering+xml`],
  ['settings', 'settings.xml', `${wordType}.settings+xml`],
  ['footer', 'footer1.xml', `${wordType}.footer+xml`],
  ['theme', 'theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
] as const

/** What each part of the package is. */
export const contentTypesPart = (): string => {
  const override = (path: string, type: string) => `<Override PartName="${path}" ContentType="${type}"/>`
  return xmlFile(
    `<Types xmlns="${schemas}/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('/word/document.xml', `${wordType}.document.main+xml`) +
      parts.map(([, path, type]) => override(`/word/${path}`, type)).join('') +
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
      '</Types>',
  )
}

export const packageRelationships = (): string =>
  relationships([
    relationship('document', `${relations}/officeDocument`, 'word/document.xml'),
    relationship('core', `${schemas}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'),
    relationship('app', `${relations}/extended-properties`, 'docProps/app.xml'),
  ])

/** A part is named after what it is; links are outside. */
export const documentRelationships = (links: LinkRegister): string =>
  relationships([
    ...parts.map(([name, path]) => relationship(name, `${relations}/${name}`, path)),
    ...links.all().map(({ name, target }) => relationship(name, `${relations}/hyperlink`, target, true)),
  ])

const relationships = (all: readonly string[]): string =>
  xmlFile(`<Relationships xmlns="${schemas}/package/2006/relationships">${all.join('')}</Relationships>`)

const relationship = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`

/** Word of today (15), French. */
export const settingsPart = (): string =>
  xmlFile(
    w(
      'settings',
      namespaces,
      val('defaultTabStop', 720),
      val('characterSpacingControl', 'doNotCompress'),
      w(
        'compat',
        {},
        w('compatSetting', { name: 'compatibilityMode', uri: 'http://schemas.microsoft.com/office/word', val: 15 }),
      ),
      val('themeFontLang', 'fr-FR'),
      val('decimalSymbol', ','),
      val('listSeparator', ';'),
    ),
  )

/** What the file says of itself. No date: the clock must not change the file, and a made-up one would be false. */
export const corePart = (document: MinutesDocument): string =>
  xmlFile(
    `<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escapeXml(document.title)}</dc:title>` +
      `<dc:subject>${escapeXml(document.subject)}</dc:subject>` +
      `<dc:creator>${escapeXml(document.author)}</dc:creator>` +
      `<cp:lastModifiedBy>${escapeXml(document.author)}</cp:lastModifiedBy>` +
      '<dc:language>fr-FR</dc:language></cp:coreProperties>',
  )

export const appPart = (): string =>
  xmlFile(
    `<Properties xmlns="${schemas}/officeDocument/2006/extended-properties"><Application>Concerto</Application></Properties>`,
  )
