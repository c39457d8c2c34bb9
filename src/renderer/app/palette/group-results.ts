import type { Found, HitKind, SearchHit } from '#shared/contract/workspace/search.ts'
import { wordsOf } from '#shared/text/trade-words.ts'
import type { FoundWorded } from '../../components/word-index.ts'
import type { GuidePart } from '../../workspace/guide/find-in-guide.ts'
import { type Destination, type DestinationIcon, type Opens, opensHelp } from './destinations.ts'

/** A row of the palette. `match`: the bounds of what was typed, in its second line. */
export interface PaletteResult {
  readonly id: string
  readonly icon: DestinationIcon | 'place' | 'person' | 'member' | 'recent'
  readonly label: string
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

export type GroupKey = HitKind | 'recent' | 'screen' | 'page' | 'deed' | 'help'

/** All that answers what was typed. */
export interface Answers {
  readonly asked: string
  readonly found: Found
  readonly destinations: readonly FoundWorded<Destination>[]
  readonly guide: readonly FoundWorded<GuidePart>[]
  readonly screen: readonly FoundWorded<ScreenAction>[]
}

interface ScreenAction {
  readonly id: string
  readonly name: string
  readonly result: PaletteResult
}

/** The groups that are not empty: first those whose first result is called by the words typed, then those that say them. */
export const groupResults = (answers: Answers): readonly PaletteGroup[] => {
  const { asked, found } = answers
  const groups: readonly (PaletteGroup & { readonly rank: number })[] = [
    ...ownGroups(answers),
    ...Object.entries(hitGroups).map(([kind, { label }]) => {
      const hits = found.hits.filter((hit) => hit.kind === kind)
      const words = wordsOf(found.readAs ?? asked)
      return {
        ...{ key: kind as HitKind, label, more: found.more.includes(kind as HitKind) },
        results: hits.map(resultOf),
        rank: hits[0] !== undefined && isCalled(namesOf(hits[0]), words) ? 1 : 0.6,
      }
    }),
    helpGroup(answers),
  ]
  return groups.filter(({ results }) => results.length > 0).toSorted((a, b) => b.rank - a.rank)
}

const ownGroups = ({ destinations, screen }: Answers) => {
  const of = (kind: Destination['kind']) => destinations.filter(({ item }) => item.kind === kind)
  return [
    ownGroup('page', 'Pages', of('page'), destinationResult),
    ownGroup('screen', 'Sur cet écran', screen, ({ result }) => result),
    ownGroup('deed', 'Faire', of('deed'), destinationResult),
  ]
}

const helpGroup = ({ guide }: Answers) =>
  ownGroup('help', 'Aide', guide, ({ address, name, page }) => ({
    ...{ id: `guide ${address}`, icon: 'help' as const, label: name, opens: opensHelp(address) },
    aside: page === name ? 'guide' : page,
  }))

type Rated = Pick<FoundWorded<never>, 'share' | 'named'>

const ownGroup = <Item>(
  key: GroupKey,
  label: string,
  found: readonly (Rated & { readonly item: Item })[],
  result: (item: Item) => PaletteResult,
) => ({
  ...{ key, label, more: false },
  results: found.map(({ item }) => result(item)),
  rank: found[0] === undefined ? 0 : rankOf(found[0]),
})

/** What answers all that was asked, by its names, stands first. */
const rankOf = ({ share, named }: Rated): number => 0.6 * share + 0.4 * named

export const destinationResult = ({ id, icon, name, opens }: Destination): PaletteResult => ({
  id,
  icon,
  label: name,
  opens,
})

/** A fiche is called by its number too. */
const namesOf = ({ kind, title, excerpt }: SearchHit): string =>
  kind === 'fiche' ? `${title} ${/^Fiche\s[\w.]+/.exec(excerpt)?.[0] ?? ''}` : title

/** Each word asked begins a word of the name. */
const isCalled = (name: string, asked: readonly string[]): boolean => {
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
  ...(hit.excerpt !== '' && { second: { text: hit.excerpt, match: hit.match } }),
  opens: { to: addressOf(hit) },
  shows: shownOf(hit),
})

/** The line of the passage that holds the words, then the words alone; what has a page of its own is called so there. */
const shownOf = ({ title, excerpt, match: [from, to] }: SearchHit): readonly string[] => {
  if (to === 0) return [title]
  const line = excerpt.slice(excerpt.lastIndexOf('\n', from) + 1).split('\n')[0] ?? ''
  return [line.replaceAll('…', '').trim(), excerpt.slice(from, to)]
}

const addressOf = ({ kind, id, meeting }: SearchHit): Extract<Opens, { to: unknown }>['to'] => {
  switch (kind) {
    case 'actor':
      return { to: '/annuaire/$liste/$id', params: { liste: 'acteurs', id } }
    case 'place':
      return { to: '/annuaire/$liste/$id', params: { liste: 'lieux', id } }
    case 'person':
      return { to: '/annuaire/$liste/$id', params: { liste: 'personnes', id } }
    case 'meeting':
      return { to: '/reunions/$meeting', params: { meeting: id } }
    case 'section':
      return { to: '/comptes-rendus/$meeting', params: { meeting: meeting ?? id }, search: { section: id } }
    case 'followUp':
      return { to: '/reunions/$meeting/suites', params: { meeting: meeting ?? id } }
    case 'axis':
      return { to: '/axes/axe/$axis', params: { axis: id } }
    case 'formulation':
      return { to: '/axes' }
    case 'fiche':
      return { to: '/fiches/$fiche', params: { fiche: id } }
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
