import MiniSearch from 'minisearch'
import { askedTerms, wordsOf } from '#shared/text/trade-words.ts'

/** What is searched of a thing that the program itself says: a command, a page, a part of the guide. */
export interface Worded {
  readonly id: string
  /** What it is called. */
  readonly name: string
  /** What else it is called by. */
  readonly also?: string
  /** What it says. */
  readonly words?: string
}

export interface FoundWorded<Item extends Worded> {
  readonly item: Item
  /** The share of what was asked that it answers, and that its names answer: 0 to 1. */
  readonly share: number
  readonly named: number
}

/** Says little of what is looked for. */
const little = new Set(
  (
    'a ai au aux avec c ce ces cet cette comment d dans de des du elle en est et faire faut il ils j je l la le les leur ' +
    'lui m ma mes mon n ne nous on ou par pas peut peux pour puis qu quand que quel quelle quelles quels qui quoi s sa se ses si ' +
    'son sont sur t trouver un une vous votre vos y'
  ).split(' '),
)

/**
 * Finds among a few hundreds of things that do not change: words begun, mistyped, or replaced by a neighbour of the trade; those
 * that answer most of what was asked first.
 */
export const wordIndex = <Item extends Worded>(items: readonly Item[]): WordIndex<Item> => {
  const byId = new Map(items.map((item) => [item.id, item]))
  const index = new MiniSearch<Item>({
    fields: ['name', 'also', 'words'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => (little.has(term) ? null : singular(term)),
    searchOptions: {
      prefix: (term) => term.length > 1,
      boost: { name: 6, also: 4 },
      weights: { prefix: 0.7, fuzzy: 0.4 },
    },
  })
  index.addAll(items)
  const knows = (word: string): boolean => index.search(word).length > 0
  const find: WordIndex<Item>['find'] = (text, { without = [], isKnown = knows } = {}) => {
    const terms = askedTerms(
      wordsOf(text).filter((word) => !little.has(word)),
      without,
    )
    if (terms.length === 0) return []
    const found = terms.map(({ words, neighbours }) => {
      // What is written somewhere, or is a word of the trade, is no typing mistake.
      const fuzzy = neighbours.length === 0 && !words.some(isKnown) && mistakes
      const own = index.search(words.join(' '), { combineWith: 'AND', fuzzy })
      const beside = neighbours.flatMap((one) => index.search(one, { combineWith: 'AND', prefix: false, fuzzy: false }))
      return { own: scored(own), beside: scored(beside) }
    })
    return gathered(found)
      .flatMap(({ id, ...one }) => {
        const item = byId.get(id)
        return item === undefined || one.share < 0.5 ? [] : [{ item, ...one }]
      })
      .toSorted((a, b) => b.share - a.share || b.named - a.named || b.score - a.score)
  }
  return { find, knows }
}

interface Sought {
  /** Neighbours that are refused. */
  readonly without?: readonly string[]
  /** Whether a word is written somewhere, here or elsewhere: else it is taken for a mistake. */
  readonly isKnown?: (word: string) => boolean
}

export interface WordIndex<Item extends Worded> {
  /** The best first; what answers less than half of the words is left out. */
  readonly find: (text: string, sought?: Sought) => readonly FoundWorded<Item>[]
  /** Whether a word begins one of its own. */
  readonly knows: (word: string) => boolean
}

interface Scored {
  readonly score: number
  readonly named: boolean
}

const scored = (results: ReturnType<MiniSearch['search']>): ReadonlyMap<string, Scored> => {
  const best = new Map<string, Scored>()
  for (const { id, score, match } of results) {
    const named = Object.values(match).some((fields) => fields.includes('name') || fields.includes('also'))
    const known = best.get(id as string)
    if (known === undefined || known.score < score)
      best.set(id as string, { score, named: named || known?.named === true })
  }
  return best
}

/** How many letters may be wrong in a word. */
const mistakes = (word: string): number | false => (word.length < 5 ? false : word.length < 7 ? 1 : 2)

/** A neighbour answers as the word does, and less. */
const [besideWeight, besideShare] = [0.4, 0.5] as const

const gathered = (
  terms: readonly { readonly own: ReadonlyMap<string, Scored>; readonly beside: ReadonlyMap<string, Scored> }[],
) => {
  const ids = new Set(terms.flatMap(({ own, beside }) => [...own.keys(), ...beside.keys()]))
  return [...ids].map((id) => {
    const answers = terms.map(({ own, beside }) => {
      const [direct, near] = [own.get(id), beside.get(id)]
      return {
        score: Math.max(direct?.score ?? 0, besideWeight * (near?.score ?? 0)),
        named: direct?.named === true || near?.named === true,
        answered: direct !== undefined ? 1 : near !== undefined ? besideShare : 0,
      }
    })
    const mean = (of: (answer: (typeof answers)[number]) => number): number =>
      answers.reduce((sum, answer) => sum + of(answer), 0) / answers.length
    return {
      id,
      share: mean(({ answered }) => answered),
      named: mean(({ answered, named }) => (named ? answered : 0)),
      score: answers.reduce((sum, { score }) => sum + score, 0),
    }
  })
}

const singular = (word: string): string => word.replace(/(?<=...)[sx]$/, '')
