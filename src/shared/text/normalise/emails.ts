import { quoted, type Reading, reader, reads, unreadable } from './reading.ts'

const separators = /[\s;,|<>()"«»]+|\/(?=[^\s/@]*@)|mailto:/i
const address =
  /^[^\s@.:]+(?:\.[^\s@.:]+)*@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*\.\p{L}{2,}$/u
const small = /^(?:ou|et|puis|e?-?mails?|courriels?|m[ée]l)$/i
const hasAccent = /[^\x20-\x7e]/

/** The addresses of a cell in their order, as they were written: « a@b.fr ; mailto:c@d.fr », « Accueil <a@b.fr> ». */
export const readEmails = reader((text): Reading<readonly string[]> => {
  if (address.test(text)) return reads([text], accents([text]))
  const words = joined(text)
    .split(separators)
    .map(trimmed)
    .filter((word) => word !== '')
  const [written, beside] = [words.filter((word) => word.includes('@')), words.filter((word) => !word.includes('@'))]
  const found = different(written.filter((word) => address.test(word)))
  if (found.length === 0) return unreadable(`${quoted(text)} n’est pas une adresse de courriel`)
  const broken = written.filter((word) => !address.test(word))
  const said = beside.filter((word) => !small.test(word)).join(' ')
  return reads(
    found,
    ...broken.map((word) => `${quoted(word)} n’est pas une adresse de courriel`),
    said === '' ? null : `${quoted(said)} n’est pas repris`,
    accents(found),
  )
})

/** « a (at) b.fr », « a [arobase] b.fr » and « a @ b.fr » hide an address that anybody would read. */
const joined = (text: string): string =>
  text.replace(/\s*[([{]\s*(?:at|arobase|@)\s*[)\]}]\s*/gi, '@').replace(/[ \u00a0]*@[ \u00a0]*/g, '@')

const trimmed = (word: string): string => word.replace(/^[.:'’-]+|[.:'’]+$/g, '')

/** Case does not tell two addresses apart. */
const different = (addresses: readonly string[]): readonly string[] => {
  const seen = new Map<string, string>()
  for (const one of addresses) if (!seen.has(one.toLowerCase())) seen.set(one.toLowerCase(), one)
  return [...seen.values()]
}

const accents = (addresses: readonly string[]): string | null => {
  const found = addresses.find((one) => hasAccent.test(one.slice(0, one.indexOf('@'))))
  return found === undefined ? null : `${quoted(found)} contient un accent\u00a0: à vérifier`
}
