import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { escapeXml, xmlFile } from './xml.ts'

/** What the file says of itself. No date: the clock must not change it, and a made-up one would be false. */
export const propertiesOf = ({ title, subject, author, language = 'fr-FR' }: ComposedDocument): string =>
  xmlFile(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escapeXml(title)}</dc:title>` +
      `<dc:subject>${escapeXml(subject)}</dc:subject>` +
      `<dc:creator>${escapeXml(author)}</dc:creator>` +
      `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>` +
      `<dc:language>${language}</dc:language></cp:coreProperties>`,
  )
