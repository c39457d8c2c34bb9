import MiniSearch from 'minisearch'
import { slight } from '#shared/text/everyday-words.ts'
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
 * @param opensByName what is called just as was asked answers best of all: a page, which one goes to by its name
 */
export const wordIndex = <Item extends Worded>(
  items: readonly Item[],
  { opensByName = false }: { readonly opensByName?: boolean } = {},
): WordIndex<Item> => {
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
  const byStem = remembered((words: string) =>
    index.search(words, {
      ...{ combineWith: 'AND', prefix: false, fuzzy: false },
      processTerm: (term) => (little.has(term) ? null : stem(term)),
    }),
  )
  const phrases = remembered((id: string) => phrasesOf(byId.get(id)))
  const knows = (word: string): boolean => index.search(word).length > 0 || byStem(word).length > 0
  const saysMuch = (id: string): number => Math.min(1, Math.sqrt(shortText / (byId.get(id)?.words ?? '').length))
  const vocabulary = new Set(
    [
      ...items.flatMap(({ name, also = '', words = '' }) => wordsOf(`${name} ${also} ${words}`)),
      ...tradeVocabulary,
    ].filter((word) => !slight.has(word)),
  )
  const meant: WordIndex<Item>['meant'] = (text, isKnown = knows) =>
    wordsOf(text).map((word) =>
      little.has(word) || slight.has(word) || tradeVocabulary.has(word) || isKnown(word)
        ? word
        : (nearestWord(word, vocabulary) ?? word),
    )
  const find: WordIndex<Item>['find'] = (text, { without = [], isKnown = knows } = {}) => {
    const terms = askedTerms(meant(text, isKnown), without).filter(
      ({ words, neighbours, everyday }) =>
        words.some((word) => !little.has(word)) || (words.length > 1 && neighbours.length + everyday.length > 0),
    )
    if (terms.length === 0) return []
    const found = terms.map(({ words, neighbours, everyday }) => {
      const own = [...index.search(words.join(' '), { combineWith: 'AND' }), ...byStem(words.join(' '))]
      const beside = scored([...neighbours, ...everyday].flatMap(byStem), saysMuch)
      return { own: scored(own, saysMuch), beside, isSlight: words.length === 1 && isSlight(words[0] ?? '') }
    })
    const answers = gathered(found, items.length)
    const most = Math.max(...answers.map(({ share }) => share))
    return answers
      .flatMap(({ id, share, said, score }) => {
        const item = byId.get(id)
        if (item === undefined || share < leastShare * most) return []
        const isNamed = opensByName && isItsName(phrases(id), said)
        const rank = isNamed ? 1 : (1 - bySum) * rankOf(phrases(id), said) + bySum * score
        return [{ item, rank: rank * (item.weight ?? 1) }]
      })
      .toSorted((a, b) => b.rank - a.rank)
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

const remembered = <Value>(find: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>()
  return (key) => {
    const value = known.get(key) ?? find(key)
    known.set(key, value)
    return value
  }
}

/** The name, then each thing it is called by beside, as the words they tell. */
const phrasesOf = (item: Worded | undefined): readonly ReadonlySet<string>[] =>
  [item?.name ?? '', ...(item?.also ?? '').split(', ')].map(
    (phrase) =>
      new Set(
        wordsOf(phrase)
          .filter((word) => !little.has(word))
          .map(stem),
      ),
  )

/** What an item answers to a term asked. `weight`: of this term, all of them being 1. */
interface Said {
  /** The words that say it, and how strongly. */
  readonly own: ReadonlySet<string>
  readonly strength: number
  /** Those that say a neighbour of it. */
  readonly near: ReadonlySet<string>
  readonly nearStrength: number
  readonly weight: number
}

/** What counts in a rank: how strongly the words are said, how little else the phrase says, whether the name is said. */
const [byWords, byPhrase, byName] = [0.85, 0.07, 0.08] as const

/** What a sum of all that is said, wherever it is said, counts for beside the best phrase (BM25, brought between 0 and 1). */
const [bySum, fairScore] = [0.2, 15] as const

/** What is said neither by the name nor by the phrase, but by another phrase: it was said of something else. */
const elsewhere = 0.25

/** It is called as was asked, no more, no less: nothing answers better. */
const isItsName = ([name = noWords]: readonly ReadonlySet<string>[], said: readonly Said[]): boolean =>
  coveredBy(name, said) === 1 && said.every((one) => one.strength === 1 && strengthIn([name], one) === 1)

/** An item answers by its name and one of its phrases, the best: words of several phrases were not said together. */
const rankOf = ([name = noWords, ...also]: readonly ReadonlySet<string>[], said: readonly Said[]): number => {
  const named = coveredBy(name, said)
  const each = [name, ...also].map((phrase) => {
    const strength = said.reduce((sum, one) => sum + strengthIn([name, phrase], one) * one.weight, 0)
    return byWords * strength + byPhrase * coveredBy(phrase, said)
  })
  return Math.max(...each) + byName * named
}

const strengthIn = (phrases: readonly ReadonlySet<string>[], { own, strength, near, nearStrength }: Said): number => {
  const isIn = (words: ReadonlySet<string>): boolean =>
    phrases.some((phrase) => [...words].some((word) => phrase.has(word)))
  return Math.max(
    isIn(own) ? strength : Math.min(elsewhere, strength),
    isIn(near) ? nearStrength : Math.min(elsewhere * besideStrength, nearStrength),
  )
}

const noWords: ReadonlySet<string> = new Set()

/** The share of a phrase that was said, or by half in other words. */
const coveredBy = (phrase: ReadonlySet<string>, said: readonly Said[]): number => {
  const each = [...phrase].map((word) =>
    said.some(({ own }) => own.has(word)) ? 1 : said.some(({ near }) => near.has(word)) ? 0.5 : 0,
  )
  return each.reduce<number>((sum, one) => sum + one, 0) / Math.max(1, phrase.size)
}

interface Scored {
  readonly score: number
  /** By which of its words: 0 to 1. */
  readonly strength: number
  /** Words of its own that answer. */
  readonly said: readonly string[]
}

/** Letters of a text that is about one thing: a longer one says many words, and less by each. */
const shortText = 900

const slightStems = new Set([...slight].map(stem))

const isSlight = (word: string): boolean => slightStems.has(stem(word)) || little.has(word)

const scored = (
  results: ReturnType<MiniSearch['search']>,
  saysMuch: (id: string) => number,
): ReadonlyMap<string, Scored> => {
  const best = new Map<string, Scored>()
  for (const { id, score, match, queryTerms } of results) {
    const strength = strengthOf(match, queryTerms, saysMuch(id as string))
    const known = best.get(id as string)
    if (known === undefined || known.strength < strength || (known.strength === strength && known.score < score))
      best.set(id as string, { score, strength, said: Object.keys(match) })
  }
  return best
}

/** The best field that says each of the words asked, less where it is but the beginning. */
const strengthOf = (
  match: Readonly<Record<string, readonly string[]>>,
  asked: readonly string[],
  byWords: number,
): number => {
  const by = { ...byField, words: byField.words * byWords }
  const each = asked.map((wanted) =>
    Math.max(
      ...Object.entries(match).map(([term, fields]) => {
        const exact = term === wanted ? 1 : term.startsWith(wanted) ? 0.9 : 0
        return exact * Math.max(...fields.map((field) => by[field as keyof typeof by]))
      }),
    ),
  )
  return each.reduce((sum, one) => sum + one, 0) / each.length
}

const byField = { name: 1, also: 0.95, words: 0.45 } as const

/** A neighbour answers as the word does, and less. */
const [besideWeight, besideShare, besideStrength] = [0.4, 0.5, 0.8] as const

/** What says a term asked, and what says a neighbour of it. */
interface FoundTerm {
  readonly own: ReadonlyMap<string, Scored>
  readonly beside: ReadonlyMap<string, Scored>
  readonly isSlight: boolean
}

/** What a slight word weighs beside another. */
const slightWeight = 0.15

const gathered = (terms: readonly FoundTerm[], items: number) => {
  const weights = terms.map(
    ({ own, beside, isSlight }) =>
      weightOf(own.size > 0 ? own.size : beside.size, items) * (isSlight ? slightWeight : 1),
  )
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const ids = new Set(terms.flatMap(({ own, beside }) => [...own.keys(), ...beside.keys()]))
  return [...ids].map((id) => {
    const answers = terms.map(({ own, beside }) => {
      const [direct, near] = [own.get(id), beside.get(id)]
      return {
        score: Math.max(direct?.score ?? 0, besideWeight * (near?.score ?? 0)),
        answered: direct !== undefined ? 1 : near !== undefined ? besideShare : 0,
        own: stems(direct),
        strength: direct?.strength ?? 0,
        near: stems(near),
        nearStrength: besideStrength * (near?.strength ?? 0),
      }
    })
    const mean = (of: (answer: (typeof answers)[number]) => number): number =>
      answers.reduce((sum, answer, rank) => sum + of(answer) * (weights[rank] ?? 0), 0) / all
    return {
      id,
      share: mean(({ answered }) => answered),
      said: answers.map((answer, rank) => ({ ...answer, weight: (weights[rank] ?? 0) / all })),
      score: mean(({ score }) => score / (score + fairScore)),
    }
  })
}

const stems = (scored: Scored | undefined): ReadonlySet<string> => new Set(scored?.said.map(stem))

/** A word that few things say tells more of what is looked for; one that none says, little. */
const weightOf = (said: number, items: number): number => (said === 0 ? 2 : Math.log2(2 + items / said))
