import { wordIndex } from '../../components/word-index.ts'
import { guidePages } from './guide-pages.ts'

/** A part of the guide. */
export interface GuidePart {
  /** « annuaire#exporter ». */
  readonly id: string
  readonly address: string
  readonly name: string
  /** The title of the page it is in. */
  readonly page: string
  readonly also: string
  readonly words: string
  readonly weight: number
}

/** What says how to do comes before what a word means, and both before what is for who installs the program. */
const weights: Readonly<Record<string, number>> = { lexique: 0.8, dpo: 0.7, dsi: 0.7, securite: 0.7 }

const guideParts: readonly GuidePart[] = guidePages.flatMap(({ name, title, sections }) =>
  sections.map(({ anchor, heading, words }) => {
    const address = anchor === '' ? name : `${name}#${anchor}`
    const named = { id: `guide ${address}`, address, name: heading === '' ? title : heading, page: title, also: title }
    return { ...named, words, weight: weights[name] ?? 0.9 }
  }),
)

export const guideWords = wordIndex(guideParts)

const most = 12

/** The parts that answer, the best first, each with the beginning of what it says. */
export const findInGuide = (text: string): readonly (GuidePart & { readonly passage: string })[] =>
  guideWords
    .find(text)
    .slice(0, most)
    .map(({ item }) => ({ ...item, passage: beginningOf(item.words) }))

const beginningOf = (words: string): string =>
  words.length < 140 ? words : `${words.slice(0, 140).replace(/\s\S*$/, '')}…`
