import type { LinkProps } from '@tanstack/react-router'
import type { SearchHit } from '#shared/contract/workspace/search.ts'
import { folded } from '../../words/folded.ts'

/** A row of the palette. `match`: the bounds of what was typed, in `label` or in `second`. */
export interface PaletteResult {
  readonly id: string
  readonly icon:
    | 'home'
    | 'territory'
    | 'actor'
    | 'place'
    | 'person'
    | 'meeting'
    | 'forum'
    | 'axis'
    | 'fiche'
    | 'text'
    | 'followUp'
    | 'need'
    | 'newsItem'
    | 'indicator'
    | 'settings'
    | 'do'
  readonly label: string
  readonly second?: { readonly text: string; readonly match: readonly [number, number] }
  readonly to: Pick<LinkProps, 'to' | 'search' | 'params'>
}

export interface PaletteGroup {
  readonly label: string
  readonly results: readonly PaletteResult[]
}

interface Commands {
  readonly pages: readonly PaletteResult[]
  readonly deeds: readonly PaletteResult[]
}

/** The groups in their order, the empty ones left out; of what is found, those that are called so come first. @param asked what is typed */
export const groupResults = (
  { pages, deeds }: Commands,
  hits: readonly SearchHit[],
  asked = '',
): readonly PaletteGroup[] => {
  const isNamed = ({ results: [first] }: PaletteGroup): boolean => first !== undefined && isCalled(first.label, asked)
  const found = groupsOf(hits)
  return [
    { label: 'Pages', results: pages },
    ...found.filter(isNamed),
    ...found.filter((group) => !isNamed(group)),
    { label: 'Faire', results: deeds },
  ].filter(({ results }) => results.length > 0)
}

/** Each word asked begins a word of the name. */
const isCalled = (name: string, asked: string): boolean => {
  const words = wordsOf(name)
  return wordsOf(asked).every((wanted) => words.some((word) => word.startsWith(wanted)))
}

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const groupsOf = (hits: readonly SearchHit[]): readonly PaletteGroup[] => [
  { label: 'Acteurs', results: ofKind(hits, 'actor') },
  { label: 'Lieux', results: ofKind(hits, 'place') },
  { label: 'Personnes', results: ofKind(hits, 'person') },
  { label: 'Réunions', results: ofKind(hits, 'meeting') },
  { label: 'Axes', results: ofKind(hits, 'axis') },
  { label: 'Fiches-actions', results: ofKind(hits, 'fiche') },
  { label: 'Dans les textes', results: ofKind(hits, 'section') },
  { label: 'Décisions et tâches', results: ofKind(hits, 'followUp') },
  { label: 'Indicateurs', results: ofKind(hits, 'indicator') },
  { label: 'Besoins', results: ofKind(hits, 'need') },
  { label: 'Actualités', results: ofKind(hits, 'newsItem') },
]

const ofKind = (hits: readonly SearchHit[], kind: SearchHit['kind']): readonly PaletteResult[] =>
  hits.filter((hit) => hit.kind === kind).map(resultOf)

const icons = {
  actor: 'actor',
  place: 'place',
  person: 'person',
  meeting: 'meeting',
  axis: 'axis',
  fiche: 'fiche',
  section: 'text',
  followUp: 'followUp',
  need: 'need',
  newsItem: 'newsItem',
  indicator: 'indicator',
} as const

const resultOf = (hit: SearchHit): PaletteResult => ({
  id: `${hit.kind} ${hit.id}`,
  icon: icons[hit.kind],
  label: hit.title,
  second: { text: hit.excerpt, match: hit.match },
  to: addressOf(hit),
})

const lists = { actor: 'acteurs', place: 'lieux', person: 'personnes' } as const

const meetingScreens = {
  meeting: '/reunions/$meeting',
  section: '/comptes-rendus/$meeting',
  followUp: '/reunions/$meeting/suites',
} as const

const addressOf = ({ kind, id, meeting }: SearchHit): PaletteResult['to'] => {
  if (kind === 'meeting' || kind === 'section' || kind === 'followUp')
    return { to: meetingScreens[kind], params: { meeting: meeting ?? id } }
  if (kind === 'axis') return { to: '/axes/axe/$axis', params: { axis: id } }
  if (kind === 'fiche') return { to: '/fiches/$fiche', params: { fiche: id } }
  if (kind === 'need') return { to: '/besoins/$need', params: { need: id } }
  if (kind === 'indicator') return { to: '/indicateurs/$id', params: { id } }
  if (kind === 'newsItem') return { to: '/actualites/$news', params: { news: id } }
  return { to: '/annuaire/$liste/$id', params: { liste: lists[kind], id } }
}
