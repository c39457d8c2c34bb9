/** What a page of the web shows of a text that has its marks: « <div>Accueil &amp; aide<br>le lundi</div> ». Others stay as they are. */
export const htmlText = (text: string): string => {
  const hasTags = tag.test(text)
  if (!hasTags && !entity.test(text)) return text
  const bare = hasTags ? text.replace(lineEnd, '\n').replace(tags, '') : text
  const said = bare.replace(entities, (whole, name: string) => signOf(name) ?? whole)
  return hasTags
    ? said
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n\s*/g, '\n')
        .trim()
    : said
}

/** Where the links of such a text lead, for what is an address: « <a href="https://exemple.fr">Notre site</a> ». */
export const htmlLinks = (text: string): readonly string[] =>
  tag.test(text) ? [...text.matchAll(link)].map(([, address = '']) => htmlText(address).trim()) : []

const link = /<a\s[^<>]*?\bhref\s*=\s*["']?([^"'<>\s]+)/gi

/** Those that cells hold: « <jeanne@exemple.fr> » is none. */
const names =
  'a|abbr|b|br|center|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul'

const tag = new RegExp(`</?(?:${names})(?:\\s[^<>]*)?/?>`, 'i')
const tags = new RegExp(tag, 'gi')
const lineEnd = /<(?:br|hr)\s*\/?>|<\/(?:div|p|li|tr|h[1-6]|dd|dt)>/gi

const entity = /&(#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/i
const entities = new RegExp(entity, 'gi')

const signOf = (name: string): string | undefined => {
  const [, hexadecimal, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? []
  const code = hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
  if (Number.isInteger(code)) return code >= 0x20 && code <= 0x10_ffff ? String.fromCodePoint(code) : undefined
  return signs[name] ?? accented(name)
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  deg: '°',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  AElig: 'Æ',
}

const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303',
}

/** « eacute », « Ccedil » */
const accented = (name: string): string | undefined => {
  const [, letter = '', mark = ''] = /^([a-z])(acute|grave|circ|uml|cedil|tilde)$/i.exec(name) ?? []
  return letter === '' ? undefined : `${letter}${marks[mark]}`.normalize('NFC')
}
