import MiniSearch from 'minisearch'
import { nearestWord } from '#shared/text/near-word.ts'
import { askedTerms, little, singular, stem, tradeVocabulary, wordsOf } from '#shared/text/trade-words.ts'

/** What is searched of a thing that the program itself says: a command, a page, a part of the guide. */
export interface Worded {
  readonly id: string
  /** What it is called. */
  readonly name: string
  /** What else it is called by. */
  readonly also?: string
  /** What it says. */
  readonly words?: string
  /** Less than 1: what answers as well and weighs more comes before it. */
  readonly weight?: number
}

export interface FoundWorded<Item extends Worded> {
  readonly item: Item
  /** How well it answers, 0 to 1: by its name, by what else it is called, by what it says; all that was asked, or a part. */
  readonly rank: number
}

/**
 * Finds among a few hundreds of things that do not change: words begun, mistyped, or replaced by a neighbour of the trade; those
 * that answer most of what was asked first.
 */
export const wordIndex = <Item extends Worded>(items: readonly Item[]): WordIndex<Item> => {
  const byId = new Map(items.map((item) => [item.id, item]))
  const index = new MiniSearch<Item>({
    fields: ['name', 'also', 'words'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => (little.has(term) ? null : [...new Set([singular(term), stem(term)])]),
    searchOptions: {
      processTerm: (term) => (little.has(term) ? null : singular(term)),
      prefix: (term) => term.length > 1,
      boost: { name: 6, also: 4 },
      weights: { prefix: 0.7, fuzzy: 0 },
    },
  })
  index.addAll(items)
  const byStem = (words: string) =>
    index.search(words, {
      ...{ combineWith: 'AND', prefix: false, fuzzy: false },
      processTerm: (term) => (little.has(term) ? null : stem(term)),
    })
  const knows = (word: string): boolean => index.search(word).length > 0
  const vocabulary = new Set([
    ...items.flatMap(({ name, also = '', words = '' }) => wordsOf(`${name} ${also} ${words}`)),
    ...tradeVocabulary,
  ])
  const meant: WordIndex<Item>['meant'] = (text, isKnown = knows) =>
    wordsOf(text).map((word) =>
      little.has(word) || tradeVocabulary.has(word) || isKnown(word) ? word : (nearestWord(word, vocabulary) ?? word),
    )
  const find: WordIndex<Item>['find'] = (text, { without = [], isKnown = knows } = {}) => {
    const terms = askedTerms(meant(text, isKnown), without).filter(({ words }) =>
      words.some((word) => !little.has(word)),
    )
    if (terms.length === 0) return []
    const found = terms.map(({ words, neighbours }) => {
      const own = [...index.search(words.join(' '), { combineWith: 'AND' }), ...byStem(words.join(' '))]
      return { own: scored(own), beside: scored(neighbours.flatMap(byStem)) }
    })
    const answers = gathered(found, items.length)
    const most = Math.max(...answers.map(({ share }) => share))
    return answers
      .flatMap(({ id, share, strength, said, score }) => {
        const item = byId.get(id)
        if (item === undefined || share < leastShare * most) return []
        return [{ item, rank: (0.9 * strength + 0.1 * covered(item.name, said)) * (item.weight ?? 1), score }]
      })
      .toSorted((a, b) => b.rank - a.rank || b.score - a.score)
  }
  return { find, knows, meant }
}

interface Sought {
  /** Neighbours that are refused. */
  readonly without?: readonly string[]
  /** Whether a word is written somewhere, here or elsewhere: else it is taken for a mistake. */
  readonly isKnown?: (word: string) => boolean
}

export interface WordIndex<Item extends Worded> {
  /** The best first; what answers less than most of what the best of them does is left out. */
  readonly find: (text: string, sought?: Sought) => readonly FoundWorded<Item>[]
  /** The words asked, with the nearest in place of one that is a mistake. */
  readonly meant: (text: string, isKnown?: (word: string) => boolean) => readonly string[]
  /** Whether a word begins one of its own. */
  readonly knows: (word: string) => boolean
}

const leastShare = 0.6

interface Scored {
  readonly score: number
  /** By which of its words: 0 to 1. */
  readonly strength: number
  /** Words of its own that answer. */
  readonly said: readonly string[]
}

const scored = (results: ReturnType<MiniSearch['search']>): ReadonlyMap<string, Scored> => {
  const best = new Map<string, Scored>()
  for (const { id, score, match, queryTerms } of results) {
    const strength = strengthOf(match, queryTerms)
    const known = best.get(id as string)
    if (known === undefined || known.strength < strength || (known.strength === strength && known.score < score))
      best.set(id as string, { score, strength, said: Object.keys(match) })
  }
  return best
}

/** The best field that says each of the words asked, less where it is but the beginning. */
const strengthOf = (match: Readonly<Record<string, readonly string[]>>, asked: readonly string[]): number => {
  const each = asked.map((wanted) =>
    Math.max(
      ...Object.entries(match).map(([term, fields]) => {
        const exact = term === wanted ? 1 : term.startsWith(wanted) ? 0.9 : 0
        return exact * Math.max(...fields.map((field) => byField[field as keyof typeof byField]))
      }),
    ),
  )
  return each.reduce((sum, one) => sum + one, 0) / each.length
}

const byField = { name: 1, also: 0.95, words: 0.45 } as const

/** A neighbour answers as the word does, and less. */
const [besideWeight, besideShare, besideStrength] = [0.4, 0.5, 0.85] as const

const gathered = (
  terms: readonly { readonly own: ReadonlyMap<string, Scored>; readonly beside: ReadonlyMap<string, Scored> }[],
  items: number,
) => {
  const weights = terms.map(({ own, beside }) => weightOf(own.size > 0 ? own.size : beside.size, items))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const ids = new Set(terms.flatMap(({ own, beside }) => [...own.keys(), ...beside.keys()]))
  return [...ids].map((id) => {
    const answers = terms.map(({ own, beside }) => {
      const [direct, near] = [own.get(id), beside.get(id)]
      return {
        score: Math.max(direct?.score ?? 0, besideWeight * (near?.score ?? 0)),
        strength: Math.max(direct?.strength ?? 0, besideStrength * (near?.strength ?? 0)),
        answered: direct !== undefined ? 1 : near !== undefined ? besideShare : 0,
        said: [...(direct?.said ?? []), ...(near?.said ?? [])],
      }
    })
    const mean = (of: (answer: (typeof answers)[number]) => number): number =>
      answers.reduce((sum, answer, rank) => sum + of(answer) * (weights[rank] ?? 0), 0) / all
    return {
      id,
      share: mean(({ answered }) => answered),
      strength: mean(({ strength }) => strength),
      said: answers.flatMap(({ said }) => said),
      score: answers.reduce((sum, { score }) => sum + score, 0),
    }
  })
}

/** A word that few things say tells more of what is looked for; one that none says, little. */
const weightOf = (said: number, items: number): number => (said === 0 ? 2 : Math.log2(2 + items / said))

/** The share of a name that was said. */
const covered = (name: string, said: readonly string[]): number => {
  const words = wordsOf(name).filter((word) => !little.has(word))
  return (
    words.filter((word) => said.includes(singular(word)) || said.includes(stem(word))).length /
    Math.max(1, words.length)
  )
}
