import type { Found } from '#shared/contract/workspace/search.ts'
import { tellingWords, wordsOf } from '#shared/text/trade-words.ts'
import { type Worded, type WordIndex, wordIndex } from '../../components/word-index.ts'
import { figure } from '../../words/numbers.ts'
import type { GuidePart } from '../../workspace/guide/find-in-guide.ts'
import type { Destination } from './destination.ts'
import { destinations } from './destinations.ts'
import {
  type GroupKey,
  groupResults,
  isCalled,
  nearestOf,
  type Offered,
  type OfferedBeside,
  type PaletteGroup,
  type PaletteResult,
} from './group-results.ts'

/** « … dans l’annuaire »: a deed is said with the page where it stands. */
const pages = destinations.flatMap(({ name, kind, opens }) =>
  kind === 'page' && 'to' in opens && opens.to.search === undefined ? [{ name, path: String(opens.to.to) }] : [],
)

const standsOn = ({ kind, opens }: Destination): string =>
  kind === 'deed' && 'to' in opens
    ? (pages.find(({ path }) => path === `/${String(opens.to.to).split('/')[1]}`)?.name ?? '')
    : ''

const ownWords = wordIndex(
  destinations.map((one) => ({ ...one, words: standsOn(one) })),
  { opensByName: true },
)

/** Of each kind, while all are shown. */
const few = 4

/** What is shown before a kind is chosen: the nearest of all, then some of each kind. */
export const shownOf = ({ nearest, groups }: Pick<Answered, 'nearest' | 'groups'>): readonly ShownGroup[] => {
  const some = groups.map(({ key, label, results, more }): ShownGroup => {
    const left = results.filter((result) => !nearest.includes(result))
    const hasRest = more || left.length > few
    const rest = hasRest && { rest: { key, words: more ? 'voir plus' : `voir les ${figure(results.length)}` } }
    return { label, results: left.slice(0, few), more: hasRest, ...rest }
  })
  return [{ label: 'Au plus près', results: nearest, more: false }, ...some].filter(({ results }) => results.length > 0)
}

export interface ShownGroup extends Pick<PaletteGroup, 'label' | 'results' | 'more'> {
  /** The kind that is asked for alone to see the others of the group, and how that is said. */
  readonly rest?: { readonly key: GroupKey; readonly words: string }
}

interface Sought {
  readonly asked: string
  /** Neighbour words that are refused. */
  readonly without: readonly string[]
  /** What was written that answers. */
  readonly found: Found
  /** `null`: not here yet. */
  readonly guide: WordIndex<GuidePart> | null
  readonly screen: WordIndex<Offered>
  readonly beside: WordIndex<OfferedBeside>
  /** What was opened in this window. */
  readonly recent: readonly PaletteResult[]
}

export interface Answered {
  /** What stands above the groups. */
  readonly nearest: readonly PaletteResult[]
  readonly groups: readonly PaletteGroup[]
  /** What was looked for instead of a word that is written nowhere. */
  readonly readAs: string | null
}

/** All that answers the words asked: rows, pages, deeds, the guide and the screen, weighed together. */
export const answersOf = ({ asked, without, found, guide, screen, beside, recent }: Sought): Answered => {
  const indexes = [ownWords, screen, beside, ...(guide === null ? [] : [guide])]
  const written =
    found.readAs === null ? found.hits.flatMap(({ title, excerpt }) => wordsOf(`${title} ${excerpt}`)) : []
  const isKnown = (word: string): boolean =>
    indexes.some(({ knows }) => knows(word)) || written.some((one) => one.startsWith(word))
  const sought = { without, isKnown }
  const onScreen = screen.find(asked, sought)
  const offered = new Set(onScreen.map(({ item }) => item.name))
  const groups = groupResults({
    asked,
    found,
    // What the screen itself offers is told once.
    destinations: ownWords.find(asked, sought).filter(({ item }) => !offered.has(item.name)),
    guide: guide?.find(asked, sought) ?? [],
    screen: onScreen,
    beside: beside.find(asked, sought),
  })
  return {
    nearest: nearestOf(groups),
    groups: [...groups, ...recentGroup(asked, found, recent)],
    readAs: found.hits.length > 0 ? found.readAs : mended(asked, isKnown, indexes),
  }
}

/** What was opened lately and is called so, where it is not found already. */
const recentGroup = (asked: string, { hits }: Found, recent: readonly PaletteResult[]): readonly PaletteGroup[] => {
  const words = tellingWords(wordsOf(asked))
  const results = recent.filter(({ id, label }) => isCalled(label, words) && !hits.some((hit) => id.includes(hit.id)))
  return results.length === 0 ? [] : [{ key: 'recent', label: 'Récents', more: false, results }]
}

/** It is told of what was found by it. */
const mended = (
  asked: string,
  isKnown: (word: string) => boolean,
  indexes: readonly Pick<WordIndex<Worded>, 'meant'>[],
): string | null =>
  indexes.map(({ meant }) => meant(asked, isKnown).join(' ')).find((words) => words !== wordsOf(asked).join(' ')) ??
  null
