import type { ElementContent } from 'hast'
import { child, type XmlNode } from '#main/office/xml/xml-tree.ts'
import { element, text } from '../hast.ts'
import { says } from './styles.ts'

/**
 * Words with the marks that minutes keep, from the properties of their run (its own first); `null` when Word hides them.
 * The underlining of a link is its look, not its author's.
 */
export const marked = (said: string, letters: readonly XmlNode[], linked: boolean): ElementContent | null => {
  if (says(letters, 'vanish')) return null
  const names = [
    ...(says(letters, 'b') ? ['strong'] : []),
    ...(says(letters, 'i') ? ['em'] : []),
    ...(!linked && says(letters.slice(0, 1), 'u') ? ['u'] : []),
    ...(says(letters, 'strike', 'dstrike') ? ['s'] : []),
    ...raised(letters),
  ]
  return names.reduceRight<ElementContent>((inside, name) => element(name, {}, [inside]), text(said))
}

const raised = (letters: readonly XmlNode[]): readonly string[] => {
  const place = letters.flatMap((one) => child(one, 'vertAlign') ?? [])[0]?.attributes.val
  return place === 'superscript' ? ['sup'] : place === 'subscript' ? ['sub'] : []
}
