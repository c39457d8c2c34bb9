import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What a reader does to a paragraph of a Word file, by its rank among those that say something; Word follows it. */
export type Edit = { readonly at: number; readonly author: string } & (
  | { readonly kind: 'words'; readonly from: number; readonly to: number; readonly by: string }
  | { readonly kind: 'added'; readonly by: readonly string[] }
  | { readonly kind: 'removed' }
  | { readonly kind: 'cut'; readonly from: number }
  /** With the paragraph after it. */
  | { readonly kind: 'joined' }
)

export interface WordParagraph {
  readonly xml: string
  /** Its signs, a break and a call of a note counting for one. */
  readonly words: string
  /** The one that follows touches it: no table between. */
  readonly touchesNext: boolean
}

/** The parts of a Word file, as text where they are XML. */
const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes)

export const xmlOf = (bytes: Uint8Array, path = 'word/document.xml'): string =>
  strFromU8(partsOf(bytes)[path] ?? new Uint8Array())

/** The same file with some parts written anew. */
export const withParts = (bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    ...partsOf(bytes),
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  })

const paragraph = /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs

/** The paragraphs that say something, in reading order. */
export const paragraphsOf = (bytes: Uint8Array): readonly WordParagraph[] => {
  const xml = xmlOf(bytes)
  const all = [...xml.matchAll(paragraph)].map(({ 0: found, index }) => ({ xml: found, index, words: wordsOf(found) }))
  return all
    .map(({ index, ...one }, rank) => {
      const next = all[rank + 1]
      const touchesNext = next?.index === index + one.xml.length && next.words.trim() !== ''
      return { ...one, touchesNext }
    })
    .filter(({ words }) => words.trim() !== '')
}

interface Atom {
  readonly sign: string
  /** A run of this sign alone. */
  readonly run: string
}

const part = /<w:rPr>.*?<\/w:rPr>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>|<w:footnoteReference [^>]*\/>/gs

/** A paragraph as runs of one sign each. */
const atoms = (xml: string): readonly Atom[] =>
  [...withoutProperties(xml).matchAll(/<w:r>(.*?)<\/w:r>/gs)].flatMap(([, run = '']) => {
    const letters = /^<w:rPr>.*?<\/w:rPr>/s.exec(run)?.[0] ?? ''
    return [...run.slice(letters.length).matchAll(part)].flatMap(([tag, said]): readonly Atom[] => {
      const wrapped = (inside: string) => `<w:r>${letters}${inside}</w:r>`
      if (said !== undefined)
        return (said.match(/&\w+;|[\s\S]/gu) ?? []).map((sign) => ({
          sign: entities[sign] ?? sign,
          run: wrapped(`<w:t xml:space="preserve">${sign}</w:t>`),
        }))
      return [{ sign: tag === '<w:tab/>' ? '\t' : tag === '<w:br/>' ? '\n' : '\ufffc', run: wrapped(tag) }]
    })
  })

const wordsOf = (xml: string): string =>
  atoms(xml)
    .map(({ sign }) => sign)
    .join('')

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

const properties = /^<w:p>(<w:pPr>.*?<\/w:pPr>)?/s

const withoutProperties = (xml: string): string => xml.replace(properties, '')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

let next = 9_000

const signed = (author: string): string => {
  next += 1
  return `w:id="${next}" w:author="${author}" w:date="2026-11-20T10:${String(10 + (next % 50))}:00Z"`
}

export const inserted = (words: string, author: string): string =>
  words === '' ? '' : `<w:ins ${signed(author)}><w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:ins>`

const deleted = (runs: readonly Atom[], author: string): string =>
  runs.length === 0
    ? ''
    : `<w:del ${signed(author)}>${runs.map(({ run }) => run.replaceAll('<w:t ', '<w:delText ').replaceAll('</w:t>', '</w:delText>')).join('')}</w:del>`

const runsOf = (some: readonly Atom[]): string => some.map(({ run }) => run).join('')

/** What marks the end of a paragraph as added or removed. */
const withEnd = (head: string, kind: 'ins' | 'del', author: string): string => {
  const mark = `<w:rPr><w:${kind} ${signed(author)}/></w:rPr>`
  return head === '' ? `<w:pPr>${mark}</w:pPr>` : head.replace('</w:pPr>', () => `${mark}</w:pPr>`)
}

/** The same file as a reader gives it back, each edit followed by Word. Paragraphs of a same rank are edited once. */
export const annotated = (bytes: Uint8Array, edits: readonly Edit[]): Uint8Array => {
  const byRank = new Map(edits.map((edit) => [edit.at, edit]))
  let rank = -1
  const xml = xmlOf(bytes).replace(paragraph, (found) => {
    if (wordsOf(found).trim() === '') return found
    rank += 1
    const edit = byRank.get(rank)
    return edit === undefined ? found : edited(found, edit)
  })
  return withParts(bytes, { 'word/document.xml': xml })
}

const edited = (xml: string, edit: Edit): string => {
  const head = properties.exec(xml)?.[1] ?? ''
  const signs = atoms(xml)
  const { author } = edit
  switch (edit.kind) {
    case 'words': {
      const at = (offset: number) => signs.findIndex((_, rank) => lengthTo(signs, rank) >= offset)
      const [from, to] = [place(at(edit.from), signs), place(at(edit.to), signs)]
      const middle = deleted(signs.slice(from, to), author) + inserted(edit.by, author)
      return `<w:p>${head}${runsOf(signs.slice(0, from))}${middle}${runsOf(signs.slice(to))}</w:p>`
    }
    case 'added': {
      const before = `<w:p>${withEnd(head, 'ins', author)}${runsOf(signs)}</w:p>`
      const last = edit.by.length - 1
      const after = edit.by.map(
        (words, rank) => `<w:p>${rank === last ? head : withEnd(head, 'ins', author)}${inserted(words, author)}</w:p>`,
      )
      return before + after.join('')
    }
    case 'removed':
      return `<w:p>${withEnd(head, 'del', author)}${deleted(signs, author)}</w:p>`
    case 'cut': {
      const at = place(
        signs.findIndex((_, rank) => lengthTo(signs, rank) >= edit.from),
        signs,
      )
      return `<w:p>${withEnd(head, 'ins', author)}${runsOf(signs.slice(0, at))}</w:p><w:p>${head}${runsOf(signs.slice(at))}</w:p>`
    }
    case 'joined':
      return `<w:p>${withEnd(head, 'del', author)}${runsOf(signs)}</w:p>`
  }
}

const lengthTo = (signs: readonly Atom[], rank: number): number =>
  signs.slice(0, rank).reduce((sum, { sign }) => sum + sign.length, 0)

const place = (rank: number, signs: readonly Atom[]): number => (rank < 0 ? signs.length : rank)

/** A comment as Word keeps it: its paragraph is named, for the part that says which comment answers which. */
export interface MadeComment {
  readonly author: string
  readonly said: string
  readonly date?: string
  readonly answers?: number
  readonly done?: boolean
}

/** The same file with comments on the whole paragraph of that rank. */
export const commented = (bytes: Uint8Array, at: number, comments: readonly MadeComment[]): Uint8Array => {
  const paragraphs = paragraphsOf(bytes)
  const wanted = paragraphs[at]?.xml ?? ''
  const head = `<w:p>${properties.exec(wanted)?.[1] ?? ''}`
  const ids = comments.map((_, id) => id)
  const starts = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('')
  const ends = ids
    .map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
    .join('')
  const body = wanted.slice(head.length, -'</w:p>'.length)
  const parts = partsOf(bytes)
  const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())
  const relation = (id: string, type: string, file: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${file}"/>`
  const override = (file: string, type: string) =>
    `<Override PartName="/word/${file}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`
  const name = (rank: number) => `0000A0${String(rank).padStart(2, '0')}`
  return withParts(bytes, {
    'word/document.xml': xmlOf(bytes).replace(wanted, () => `${head}${starts}${body}${ends}</w:p>`),
    'word/comments.xml': `<?xml version="1.0"?><w:comments xmlns:w="${main}" xmlns:w14="${w14}">${comments
      .map(
        ({ author, said, date = '2026-11-20T10:00:00Z' }, rank) =>
          `<w:comment w:id="${rank}" w:author="${author}" w:date="${date}" w:initials="X"><w:p w14:paraId="${name(rank)}"><w:r><w:annotationRef/></w:r><w:r><w:t>${escaped(said)}</w:t></w:r></w:p></w:comment>`,
      )
      .join('')}</w:comments>`,
    'word/commentsExtended.xml': `<?xml version="1.0"?><w15:commentsEx xmlns:w15="${w15}">${comments
      .map(
        ({ answers, done = false }, rank) =>
          `<w15:commentEx w15:paraId="${name(rank)}"${answers === undefined ? '' : ` w15:paraIdParent="${name(answers)}"`} w15:done="${done ? 1 : 0}"/>`,
      )
      .join('')}</w15:commentsEx>`,
    'word/_rels/document.xml.rels': relations.replace(
      '</Relationships>',
      `${relation('annotated1', `${office}/comments`, 'comments.xml')}${relation('annotated2', 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended', 'commentsExtended.xml')}</Relationships>`,
    ),
    '[Content_Types].xml': types.replace(
      '</Types>',
      `${override('comments.xml', 'comments')}${override('commentsExtended.xml', 'commentsExtended')}</Types>`,
    ),
  })
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const w15 = 'http://schemas.microsoft.com/office/word/2012/wordml'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The same file with the words of one paragraph replaced and nothing followed: what Word does when nobody asked it to. */
export const rewritten = (bytes: Uint8Array, at: number, words: string | null): Uint8Array => {
  const wanted = paragraphsOf(bytes)[at]?.xml ?? ''
  const head = properties.exec(wanted)?.[1] ?? ''
  const by = words === null ? '' : `<w:p>${head}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`
  return withParts(bytes, { 'word/document.xml': xmlOf(bytes).replace(wanted, () => by) })
}
