import { sentenceCase } from '#shared/kernel/typography.ts'
import { counted, numberLike, numberOf, numberPattern } from '#shared/text/french-numbers.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import { replaceWords } from '#shared/text/rich-text/replace-words.ts'
import type { Block, ListItem, RichText, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import type { Finding } from '../finding.ts'
import type { Passage } from '../passages.ts'
import { quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** « Les trois points suivants : » over a list of four. */
export const announcedLists = ({ passages }: Reviewed): readonly Finding[] =>
  passages.flatMap((passage) =>
    announcements(passage.text).flatMap((announced) => {
      const wrong = wrongNumber(announced.text, announced.count)
      return wrong === null ? [] : [findingOf(passage, announced, wrong)]
    }),
  )

interface Announcement {
  /** The paragraph that ends with a colon. */
  readonly text: string
  /** How many items or quotations follow at once. */
  readonly count: number
}

/** Paragraphs that end with a colon just above a list or quotations, wherever they stand. */
const announcements = ({ content }: Pick<RichText, 'content'>): readonly Announcement[] =>
  content.flatMap((block, index) => [
    ...announcedBy(block, content.slice(index + 1)),
    ...containersOf(block).flatMap(announcements),
  ])

const announcedBy = (block: Block, rest: readonly Block[]): readonly Announcement[] => {
  const text = block.type === 'paragraph' ? inlineText(block.content) : ''
  const count = /:\s*$/.test(text) ? itemsOf(rest) : 0
  return count === 0 ? [] : [{ text, count }]
}

const itemsOf = ([first, ...rest]: readonly Block[]): number => {
  if (first?.type === 'bulletList' || first?.type === 'orderedList') return first.content.length
  return first?.type === 'blockquote' ? 1 + quotations(rest) : 0
}

const quotations = (blocks: readonly Block[]): number => {
  const end = blocks.findIndex(({ type }) => type !== 'blockquote')
  return end < 0 ? blocks.length : end
}

/** What holds blocks of its own: items, cells, quotations. */
const containersOf = (block: Block): readonly Pick<ListItem | TableCell, 'content'>[] => {
  if (block.type === 'bulletList' || block.type === 'orderedList') return block.content
  if (block.type === 'blockquote') return [block]
  return block.type === 'table' ? block.content.flatMap((row: TableRow) => row.content) : []
}

/** Things one lists. « les trois secteurs ont dit : » announces nothing. */
const things =
  'actions?|axes?|objectifs?|enjeux|points?|décisions?|questions?|phrases?|pistes?|priorités?|propositions?|étapes?|sujets?|thèmes?|remarques?|constats?|changements?|conditions?|indicateurs?|exemples?|raisons?|engagements?|mesures?|principes?|formulations?|documents?|règles?|observations?|réponses?|ateliers?'

const countedThing = new RegExp(`(?<![\\p{L}\\d-])(${numberPattern})(?![\\p{L}\\d]|-\\p{L})\\s+(?=(\\p{L}+))`, 'giu')
const listedThing = new RegExp(`^(?:${things})$`, 'iu')

/** The number the last sentence announces, when none of its numbers is the count of what follows. */
const wrongNumber = (
  text: string,
  count: number,
): { readonly word: string; readonly at: number; readonly thing: string } | null => {
  const start = text.length - (text.split(/(?<=[.!?…])\s+|\n/).at(-1)?.length ?? 0)
  const numbers = [...text.matchAll(countedThing)].filter(({ index }) => index >= start)
  if (numbers.some(([, word = '']) => numberOf(word) === count)) return null
  const told = numbers.find(
    ({ 1: word = '', 2: thing = '', index }) =>
      (numberOf(word) ?? 0) > 1 &&
      (listedThing.test(thing) || index === start || /^les\s+$/i.test(text.slice(start, index))),
  )
  return told === undefined ? null : { word: told[1] ?? '', at: told.index, thing: told[2] ?? '' }
}

const findingOf = (
  passage: Passage,
  { text, count }: Announcement,
  { word, at, thing }: NonNullable<ReturnType<typeof wrongNumber>>,
): Finding => {
  const right = numberLike(word, count)
  const place = { paragraph: text, from: at, to: at + word.length }
  return {
    code: 'announced-list',
    weight: 'wrong',
    title: `${sentenceCase(word)} ${thing}\u00a0: ${count < 2 ? 'une seule ligne suit' : counted(count, 'suit', 'suivent')}.`,
    detail: '',
    places: [quotedPlace(passage.place, `${word} ${thing}`)],
    about: [passage.id, passage.field, text, count],
    // « une points » would be one mistake for another.
    mending:
      count < 2
        ? { way: 'open', verb: 'Ouvrir' }
        : {
            way: 'write',
            verb: `Écrire «\u00a0${right}\u00a0»`,
            change: {
              writes: [
                {
                  record: passage.record,
                  id: passage.id,
                  values: { [passage.field]: replaceWords(passage.text, place, right) },
                },
              ],
            },
          },
  }
}
