import { isSafeLink } from '#shared/text/rich-text/link.ts'

/** Longer addresses make Word refuse the whole file. */
const longestTarget = 2_000

/**
 * An address as a Word relationship takes it, accents percent-encoded; `null` when it opens nothing, is too long
 * or is not one: its text then stays, without a link.
 */
export const linkTarget = (href: string): string | null => {
  const target = href.toWellFormed().replace(/%(?![\da-f]{2})|[^\x21-\x7e]|["<>\\^`{|}]/giu, encodeURIComponent)
  return isSafeLink(href) && target.length <= longestTarget && isWellFormed(target) ? target : null
}

const isWellFormed = (target: string): boolean => {
  const url = URL.parse(target)
  return url !== null && !/[[\]]/.test(target) && target.indexOf('#') === target.lastIndexOf('#')
}
