import type { Found, HitKind, SearchHit } from '#shared/contract/workspace/search.ts'
import { askedTerms, little, tellingWords, wordsOf } from '#shared/text/trade-words.ts'
import type { FoundWorded, Worded } from '../../components/word-index.ts'
import type { GuidePart } from '../../workspace/guide/find-in-guide.ts'
import { type Destination, type DestinationIcon, type Opens, opensHelp } from './destination.ts'

/** A row of the palette. `match`: the bounds of what was typed, in its second line. */
export interface PaletteResult {
  readonly id: string
  readonly icon: DestinationIcon | 'place' | 'person' | 'member' | 'recent'
  readonly label: string
  /** Its label is what somebody said or wrote, and no name. */
  readonly isSaid?: boolean
  readonly second?: { readonly text: string; readonly match: readonly [number, number] }
  /** At the right: where it is, or what else it is called. */
  readonly aside?: string
  readonly opens: Opens
  /** What is brought in sight on the page it opens, the longest first. */
  readonly shows?: readonly string[]
}

export interface PaletteGroup {
  /** Names it among the kinds one may choose. */
  readonly key: GroupKey
  readonly label: string
  readonly results: readonly PaletteResult[]
  /** More would be found of it alone. */
  readonly more: boolean
}

export type GroupKey = HitKind | 'recent' | 'screen' | 'page' | 'deed' | 'exchange' | 'house' | 'help' | 'add'

/** `ranks`: how well each of its results answers, 0 to 1, the best first. */
export interface RankedGroup extends PaletteGroup {
  readonly ranks: readonly number[]
}

/** All that answers what was typed. */
export interface Answers {
  readonly asked: string
  readonly found: Found
  readonly destinations: readonly FoundWorded<Destination>[]
  readonly guide: readonly FoundWorded<GuidePart>[]
  readonly screen: readonly FoundWorded<Offered>[]
  readonly beside: readonly FoundWorded<OfferedBeside>[]
}

/** What is found beside the rows: a button of the screen. */
export interface Offered extends Worded {
  readonly result: PaletteResult
}

/** An envoi, a file of the house: it stands among what is like it. */
export interface OfferedBeside extends Offered {
  readonly group: 'exchange' | 'house'
}

/** The groups that are not empty: first those whose first result is called by the words typed, then those that say them. */
export const groupResults = (answers: Answers): readonly RankedGroup[] => {
  const { asked, found } = answers
  const words = tellingWords(wordsOf(found.readAs ?? asked))
  const told = toldShare(asked)
  const groups: readonly RankedGroup[] = [
    ...ownGroups(answers),
    ...Object.entries(hitGroups).map(([kind, { label }]) => {
      const hits = found.hits.filter((hit) => hit.kind === kind)
      return {
        ...{ key: kind as HitKind, label, more: found.more.includes(kind as HitKind) },
        results: hits.map(resultOf),
        ranks: hits.map((hit) => told * rankOf(hit, words) * (found.readAs === null || isNamed(hit, words) ? 1 : 0.5)),
      }
    }),
    helpGroup(answers),
  ]
  return groups
    .filter(({ results }) => results.length > 0)
    .toSorted((a, b) => Math.max(...b.ranks) - Math.max(...a.ranks))
}

/** The two that answer best, where two groups hold them: then neither waits under the others of a group. */
export const nearestOf = (groups: readonly RankedGroup[]): readonly PaletteResult[] => {
  const best = groups
    .flatMap(({ key, results, ranks }) => results.map((result, at) => ({ key, result, rank: ranks[at] ?? 0 })))
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, 2)
  return new Set(best.map(({ key }) => key)).size < 2 ? [] : best.map(({ result }) => result)
}

const ownGroups = ({ asked, destinations, screen, beside }: Answers) => {
  const besides = (group: OfferedBeside['group']) => beside.filter(({ item }) => item.group === group)
  const of = (kind: Destination['kind']) => destinations.filter(({ item }) => item.kind === kind)
  return [
    ownGroup('page', 'Pages', of('page'), (page) => destinationResult(page)),
    ownGroup('screen', 'Sur cet écran', screen, ({ result }) => result),
    ownGroup('deed', 'Faire', of('deed'), (deed) => destinationResult(deed, wordsOf(asked))),
    ownGroup('exchange', 'Échanges', besides('exchange'), ({ result }) => result),
    ownGroup('house', 'Modèles de la maison', besides('house'), ({ result }) => result),
  ]
}

const helpGroup = ({ guide }: Answers) =>
  ownGroup('help', 'Aide', guide, ({ address, name, page }) => ({
    ...{ id: `guide ${address}`, icon: 'help' as const, label: name, opens: opensHelp(address) },
    aside: page === name ? 'guide' : page,
  }))

const ownGroup = <Item>(
  key: GroupKey,
  label: string,
  found: readonly { readonly item: Item; readonly rank: number }[],
  result: (item: Item) => PaletteResult,
) => ({
  ...{ key, label, more: false },
  results: found.map(({ item }) => result(item)),
  ranks: found.map(({ rank }) => rank),
})

/**
 * How much of what was asked a row may answer: « le comité veut savoir où on en est » asks for more than what is called
 * « comité », though each of the other words says little.
 */
const toldShare = (asked: string): number => {
  const terms = askedTerms(wordsOf(asked))
  const telling = terms.filter(({ words }) => words.some((word) => !little.has(word))).length
  const phrases = terms.filter(({ words }) => words.length > 1 && words.every((word) => little.has(word))).length
  return telling + phrases === 0 ? 1 : telling / (telling + phrases)
}

/** A row that is called by the words stands before one that only says them, and that one before one that says their neighbours. */
const rankOf = (hit: SearchHit, words: readonly string[]): number => {
  if (isNamed(hit, words)) return sentences.has(hit.kind) ? 0.75 : 0.95
  const marked = wordsOf(hit.excerpt.slice(...hit.match))
  return words.some((word) => marked[0]?.startsWith(word)) ? 0.65 : 0.3
}

const isNamed = (hit: SearchHit, words: readonly string[]): boolean => isCalled(namesOf(hit), words)

/** Their title is a sentence that somebody said, and no name. */
const sentences: ReadonlySet<HitKind> = new Set(['formulation', 'followUp', 'need', 'newsItem'])

/** In the letters of paper. */
const written: ReadonlySet<HitKind> = new Set([...sentences, 'axis'])

/** @param asked a deed says at the right what else it is called: first what was typed for it */
export const destinationResult = (
  { id, icon, name, also = '', kind, opens }: Destination,
  asked: readonly string[] = [],
): PaletteResult => {
  const isTyped = (phrase: string): boolean =>
    wordsOf(phrase).some((word) => asked.some((wanted) => wanted.length > 2 && word.startsWith(wanted)))
  const called = also === '' ? [] : also.split(', ').toSorted((a, b) => Number(isTyped(b)) - Number(isTyped(a)))
  const aside = kind === 'deed' && called.length > 0 && { aside: `aussi\u00a0: ${called.slice(0, 2).join(', ')}` }
  return { id, icon, label: name, ...aside, opens }
}

/** A fiche is called by its number too. */
const namesOf = ({ kind, title, apart }: SearchHit): string => (kind === 'fiche' ? `${title} ${apart ?? ''}` : title)

/** Each word asked begins a word of the name. */
export const isCalled = (name: string, asked: readonly string[]): boolean => {
  const words = wordsOf(name)
  return asked.every((wanted) => words.some((word) => word.startsWith(wanted)))
}

const hitGroups = {
  actor: { label: 'Structures', icon: 'actor' },
  place: { label: 'Lieux', icon: 'place' },
  person: { label: 'Personnes', icon: 'person' },
  meeting: { label: 'Réunions', icon: 'meeting' },
  axis: { label: 'Axes', icon: 'axis' },
  formulation: { label: 'Formulations', icon: 'axis' },
  fiche: { label: 'Fiches-actions', icon: 'fiche' },
  section: { label: 'Dans les textes', icon: 'text' },
  followUp: { label: 'Décisions et tâches', icon: 'followUp' },
  indicator: { label: 'Indicateurs', icon: 'indicator' },
  campaign: { label: 'Campagnes', icon: 'indicator' },
  need: { label: 'Besoins', icon: 'need' },
  newsItem: { label: 'Actualités', icon: 'newsItem' },
  template: { label: 'Modèles de réunion', icon: 'meeting' },
  textBlock: { label: 'Blocs de texte', icon: 'text' },
  member: { label: 'Collègues', icon: 'member' },
} as const satisfies Record<HitKind, { readonly label: string; readonly icon: PaletteResult['icon'] }>

/** A row of what was written. */
export const resultOf = (hit: SearchHit): PaletteResult => ({
  id: `${hit.kind} ${hit.id}`,
  icon: hitGroups[hit.kind].icon,
  label: hit.title,
  isSaid: written.has(hit.kind),
  ...secondOf(hit),
  opens: { to: addressOf(hit) },
  ...placeOf(hit),
})

/** What tells it from its namesakes, unless the passage says it, then the passage. */
const secondOf = ({ apart, excerpt, match: [from, to] }: SearchHit): Pick<PaletteResult, 'second'> => {
  if (apart === null || excerpt.includes(apart))
    return excerpt === '' ? {} : { second: { text: excerpt, match: [from, to] } }
  if (excerpt === '') return { second: { text: apart, match: [0, 0] } }
  const before = `${apart} – `
  return { second: { text: before + excerpt, match: to === 0 ? [0, 0] : [before.length + from, before.length + to] } }
}

/** They stand among others of their kind, called by their title. */
const listed: ReadonlySet<HitKind> = new Set(['formulation', 'followUp', 'member'])

/** The line of the passage that holds the words, then the words alone; of what has a page of its own and is only called so, nothing. */
const placeOf = ({ kind, title, excerpt, match: [from, to] }: SearchHit): Pick<PaletteResult, 'shows'> => {
  if (listed.has(kind)) return { shows: [title] }
  if (to === 0) return {}
  const line = excerpt.slice(excerpt.lastIndexOf('\n', from) + 1).split('\n')[0] ?? ''
  return { shows: [line.replaceAll('…', '').trim(), excerpt.slice(from, to)] }
}

/** Where the passage stands. */
const meetingTabs = {
  'ordre-du-jour': '/reunions/$meeting/ordre-du-jour',
  programme: '/reunions/$meeting/programme',
  presences: '/reunions/$meeting/presences',
  prevenir: '/reunions/$meeting/prevenir',
  diffuser: '/reunions/$meeting/diffuser',
} as const
const ficheTabs = {
  grille: '/fiches/$fiche/grille',
  budget: '/fiches/$fiche/budget',
  commentaires: '/fiches/$fiche/commentaires',
} as const

const addressOf = ({ kind, id, meeting, tab }: SearchHit): Extract<Opens, { to: unknown }>['to'] => {
  switch (kind) {
    case 'actor':
      return { to: '/annuaire/$liste/$id', params: { liste: 'acteurs', id } }
    case 'place':
      return { to: '/annuaire/$liste/$id', params: { liste: 'lieux', id } }
    case 'person':
      return { to: '/annuaire/$liste/$id', params: { liste: 'personnes', id } }
    case 'meeting':
      return { to: meetingTabs[tab as keyof typeof meetingTabs] ?? '/reunions/$meeting', params: { meeting: id } }
    case 'section':
      return { to: '/comptes-rendus/$meeting', params: { meeting: meeting ?? id }, search: { section: id } }
    case 'followUp':
      return { to: '/reunions/$meeting/suites', params: { meeting: meeting ?? id } }
    case 'axis':
      return { to: '/axes/axe/$axis', params: { axis: id } }
    case 'formulation':
      return { to: '/axes' }
    case 'fiche':
      return { to: ficheTabs[tab as keyof typeof ficheTabs] ?? '/fiches/$fiche', params: { fiche: id } }
    case 'indicator':
      return { to: '/indicateurs/$id', params: { id } }
    case 'campaign':
      return { to: '/indicateurs/campagnes/$id', params: { id } }
    case 'need':
      return { to: '/besoins/$need', params: { need: id } }
    case 'newsItem':
      return { to: '/actualites/$news', params: { news: id } }
    case 'template':
      return { to: '/reunions/modeles/$template', params: { template: id } }
    case 'textBlock':
      return { to: '/reglages/blocs-de-texte', search: { bloc: id } }
    case 'member':
      return { to: '/echanges/postes' }
  }
}
