import type { PartEdit } from '../zip/normalise.ts'

/**
 * Makes the parts of a file complete and repeatable: the language that the library leaves out is added, what it draws
 * at random or takes from the clock is fixed. Parts are given in order of path: relationships before their document.
 */
export const partCompleter = (): PartEdit => {
  const names = new Map<string, string>()
  return (path, xml) => {
    switch (path) {
      case 'word/_rels/document.xml.rels':
        return xml.replace(randomId, (_all, attribute: string, random: string) => {
          const name = `rIdLink${names.size + 1}`
          names.set(random, name)
          return `${attribute}="${name}"`
        })
      case 'word/document.xml':
        return xml.replace(randomId, (all, attribute: string, random: string) => {
          const name = names.get(random)
          return name === undefined ? all : `${attribute}="${name}"`
        })
      case 'docProps/core.xml':
        return withLanguage(withoutDates(xml))
      default:
        return xml
    }
  }
}

/** The library names links at random. */
const randomId = /\b(r:id|Id)="(rId[\w-]{10,})"/g

/** No date: the clock must not change the file, and a made-up one would be false. */
const withoutDates = (xml: string): string => xml.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, '')

const withLanguage = (xml: string): string =>
  xml.replace('</cp:coreProperties>', '<dc:language>fr-FR</dc:language></cp:coreProperties>')
