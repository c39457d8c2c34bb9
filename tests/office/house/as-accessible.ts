import { expect } from 'vitest'
import { unpack, unpackText } from '#main/office/paper/office-package.ts'

const stylesIn = (bytes: Uint8Array): string =>
  unpack(bytes)['word/styles.xml'] === undefined ? '' : unpackText(bytes, 'word/styles.xml')

/** The level of each heading of a document, in order, by the names of its styles. */
const levels = (bytes: Uint8Array): readonly string[] => {
  const named = stylesIn(bytes).matchAll(/w:styleId="([^"]+)"[^>]*>\s*<w:name w:val="heading (\d)"/gi)
  const byId = new Map([...named].map(([, id, level]) => [id, level]))
  return [...unpackText(bytes, 'word/document.xml').matchAll(/<w:pStyle w:val="([^"]+)"/g)].flatMap(
    ([, id]) => byId.get(id) ?? [],
  )
}

/**
 * What a screen reader goes by is the same in a template of the house as in ours: headings, header rows, titles of
 * tables, words of pictures; and all that we wrote is in French, by the template or by each run.
 * @param own the document in a template of ours
 */
export const expectAsAccessible = (house: Uint8Array, bytes: Uint8Array, own: Uint8Array): void => {
  const [before, after, ours] = [house, bytes, own].map((file) => unpackText(file, 'word/document.xml'))
  const count = (xml: string | undefined, pattern: RegExp) => xml?.match(pattern)?.length ?? 0
  for (const pattern of [/<w:tblHeader\/>/g, /<w:tblCaption /g, /<wp:docPr [^>]*descr=/g])
    expect([pattern, count(after, pattern) - count(before, pattern)]).toEqual([pattern, count(ours, pattern)])
  expect(levels(bytes)).toEqual(levels(own))
  const french = /<w:docDefaults>.*?<w:lang w:val="fr-FR"/s.test(stylesIn(bytes))
  const said = count(after, /<w:lang w:val="fr-FR"\/>/g) - count(before, /<w:lang w:val="fr-FR"\/>/g)
  if (!french) expect(said).toBeGreaterThanOrEqual(count(ours, /<w:r>/g))
}
