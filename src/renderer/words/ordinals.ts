export interface OrdinalPart {
  readonly kind: 'text' | 'raised'
  readonly text: string
  /** Where the part begins in the whole text. */
  readonly at: number
}

const endings = /(?<=(?<![\p{L}\d])(?:\d{1,3}|[IVX]{1,5}))(?:e|er|re|ère|ème|ᵉ)(?![\p{L}\d])/gu

/** « 2e concertation » as « 2 », raised « e », « concertation ». « ème » and « ᵉ » are written « e » too. */
export const splitOrdinals = (text: string): readonly OrdinalPart[] => {
  const parts: OrdinalPart[] = []
  let at = 0
  for (const match of text.matchAll(endings)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index), at })
    parts.push({ kind: 'raised', text: plainEnding(match[0]), at: match.index })
    at = match.index + match[0].length
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at), at })
  return parts
}

const plainEnding = (ending: string): string => {
  if (ending === 'ème' || ending === 'ᵉ') return 'e'
  return ending === 'ère' ? 're' : ending
}
