import type { LinkProps } from '@tanstack/react-router'
import type { SearchHit } from '#shared/contract/search.ts'

/** A row of the palette. `match`: the bounds of what was typed, in `label` or in `second`. */
export interface PaletteResult {
  readonly id: string
  readonly icon: 'home' | 'territory' | 'meeting' | 'text' | 'person' | 'settings' | 'do'
  readonly label: string
  readonly second?: { readonly text: string; readonly match: readonly [number, number] }
  /** `null`: a person who came to no meeting; shown, opens nothing. */
  readonly to: Pick<LinkProps, 'to' | 'search' | 'params'> | null
}

export interface PaletteGroup {
  readonly label: string
  readonly results: readonly PaletteResult[]
}

interface Commands {
  readonly pages: readonly PaletteResult[]
  readonly deeds: readonly PaletteResult[]
}

/** The groups in their order, the empty ones left out. */
export const groupResults = ({ pages, deeds }: Commands, hits: readonly SearchHit[]): readonly PaletteGroup[] =>
  [
    { label: 'Pages', results: pages },
    { label: 'Réunions', results: ofKind(hits, 'meeting') },
    { label: 'Dans les textes', results: ofKind(hits, 'section') },
    { label: 'Personnes', results: ofKind(hits, 'person') },
    { label: 'Faire', results: deeds },
  ].filter(({ results }) => results.length > 0)

const ofKind = (hits: readonly SearchHit[], kind: SearchHit['kind']): readonly PaletteResult[] =>
  hits.filter((hit) => hit.kind === kind).map(resultOf)

const icons = { meeting: 'meeting', section: 'text', person: 'person' } as const

const resultOf = (hit: SearchHit): PaletteResult => ({
  id: `${hit.kind} ${hit.id}`,
  icon: icons[hit.kind],
  label: hit.title,
  second: { text: hit.excerpt, match: hit.match },
  to:
    hit.meeting === null
      ? null
      : {
          to: hit.kind === 'section' ? '/comptes-rendus/$meeting' : '/reunions/$meeting',
          params: { meeting: hit.meeting },
        },
})
