import { quoted, type Reading, reader, reads, unreadable } from './reading.ts'

const separators = /[\s|]+|[;,](?=\s|https?:|www\.|$)/i
const address = /^https?:\/\/(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/iu

/** « http:/ », « htpp:// », « https://https:// »: the ways a scheme is mistyped. */
const mistyped = /^(?:h?tt?pp?s?[:;]?\/{1,3})+/i

/** The addresses of a cell in their order: « www.exemple.fr | https://exemple.fr/page ». Without a scheme, `https`. */
export const readUrls = reader((text): Reading<readonly string[]> => {
  const words = text
    .split(separators)
    .map(trimmed)
    .filter((word) => !small.test(word))
  const [found, broken] = [
    words.map(withScheme).filter(isAddress),
    words.filter((word) => !isAddress(withScheme(word))),
  ]
  if (found.length === 0) return unreadable(`${quoted(text)} n’est pas l’adresse d’un site`)
  return reads([...new Set(found)], ...broken.map((word) => `${quoted(word)} n’est pas l’adresse d’un site`))
})

const small = /^(?:|et|ou|puis|site|web|internet|[:/–-])$/i

const trimmed = (word: string): string => word.replace(/^[<("'«]+|[>)"'».,;]+$/g, '')

const isAddress = (word: string): boolean => address.test(word)

const withScheme = (word: string): string => {
  if (isAddress(word) || /^[^/]*@/.test(word) || /^[a-z]+:[^/\d]/i.test(word)) return word
  const [scheme = ''] = mistyped.exec(word) ?? []
  const isPlain = scheme !== '' && !/s/i.test(scheme)
  return `${isPlain ? 'http' : 'https'}://${word.slice(scheme.length)}`
}
