import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { MinutesVersion } from '#shared/records/records.ts'

/** What a version keeps of a document. Its pictures are rows of their own, whose bytes never change. */
export const snapshotOf = ({ title, subject, author, footer, body }: ComposedDocument) => ({
  title,
  subject,
  author,
  footer,
  body,
})

/** Whether a document says to the letter what a version kept. */
export const isOfVersion = (document: ComposedDocument, version: MinutesVersion): boolean => {
  const { title, subject, author, footer, body } = version
  return JSON.stringify(snapshotOf(document)) === JSON.stringify({ title, subject, author, footer, body })
}
