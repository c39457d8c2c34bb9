import { descendants, parseXml, textIn } from '#main/office/xml/xml-tree.ts'

/** A link, read alone, that does not say where it leads. */
export const emptyWords = /^(|ici|lien|cliquez( ici)?|en savoir plus|lire la suite|voir)$/i

/** Headings follow one another, each a level deeper at most. @param before the level that the first one may follow */
export const levelFaults = (levels: readonly number[], before = 0): readonly string[] =>
  levels.flatMap((level, rank) => {
    const last = levels[rank - 1] ?? before
    return level > last + 1 ? [`heading ${rank + 1}, of level ${level}, comes after level ${last}`] : []
  })

/** What a file of Office says of itself: a title, and the language that it is read in. */
export const propertyFaults = (core: string | null): readonly string[] => {
  const said = (name: string) => (core === null ? [] : descendants(parseXml(core), name)).map(textIn).join('').trim()
  return [
    ...(said('title') === '' ? ['no title in the properties'] : []),
    ...(/^(fr-FR|en-GB)$/.test(said('language')) ? [] : [`language of the properties: « ${said('language')} »`]),
  ]
}
