const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303',
}

const signs: Readonly<Record<string, string>> = {
  ...{ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0', deg: '°', euro: '€', hellip: '…' },
  ...{ rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', laquo: '«', raquo: '»', ndash: '–', mdash: '—' },
  ...{ oelig: 'œ', OElig: 'Œ', aelig: 'æ', AElig: 'Æ', bull: '•', middot: '·' },
  // Marks of direction, that texts are kept without.
  ...{ lrm: '', rlm: '' },
}

const entity = /&(?:#(\d{2,7})|#x([\da-f]{2,6})|([A-Za-z])(acute|grave|circ|uml|cedil|tilde)|([A-Za-z]{2,6}));/gi

/**
 * « L&#039;atelier », « m&eacute;diath&egrave;que »: texts that a web site wrote for its pages, as they are read there.
 * What is no such sign is left. `decoded` counts them.
 */
export const decodeEntities = (text: string): { readonly text: string; readonly decoded: number } => {
  let decoded = 0
  const read = text.replace(entity, (whole, decimal, hexadecimal, letter, mark, name) => {
    const sign =
      mark === undefined
        ? (signs[name] ?? signOf(decimal, hexadecimal))
        : `${letter}${marks[mark.toLowerCase()]}`.normalize('NFC')
    if (sign === null) return whole
    decoded += 1
    return sign
  })
  return { text: read, decoded }
}

/** `null` for what is no sign, or one that no text holds. */
const signOf = (decimal: string | undefined, hexadecimal: string | undefined): string | null => {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return (code >= 32 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff) ? String.fromCodePoint(code) : null
}
