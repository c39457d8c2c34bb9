import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { picturesOf } from '#shared/text/rich-text/map-pictures.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'

/** The same document with another body, and only the pictures that one shows. */
export const withBody = (document: ComposedDocument, content: readonly Block[]): ComposedDocument => {
  const body = doc(...content)
  const shown = new Set(picturesOf(body))
  return { ...document, body, pictures: document.pictures.filter(({ id }) => shown.has(id)) }
}
