import { type Freshness, freshnesses } from '#shared/records/directory/freshness.ts'
import { type Tints, tintWords } from './tints.ts'

/** What the map is coloured by, and what is drawn on it. */
export interface Look {
  /** `places`: intercommunalities by places per inhabitant; `freshness`: places by how old their knowledge is. */
  readonly colour: 'places' | 'freshness' | 'none'
  readonly tints: Tints | null
  readonly places: boolean
  readonly blanks: boolean
}

export type LegendSign =
  | { readonly kind: 'tint'; readonly rank: number }
  | { readonly kind: 'freshness'; readonly freshness: Freshness }
  | { readonly kind: 'blank' | 'place' | 'places' }

/** What tints, hatching and marks mean, on screen and in the picture of the map. */
export const legendEntries = ({
  colour,
  tints,
  places,
  blanks,
}: Look): readonly { readonly sign: LegendSign; readonly words: string }[] => [
  ...(colour === 'places' && tints !== null
    ? tintWords(tints).map((words, rank) => ({
        sign: { kind: 'tint', rank } as const,
        words: rank === 0 ? `${words} pour 10\u00A0000\u00A0habitants` : words,
      }))
    : []),
  ...(blanks
    ? [{ sign: { kind: 'blank' } as const, words: 'zone blanche\u00A0: aucun lieu à moins de 6\u00A0km' }]
    : []),
  ...(places && colour === 'freshness'
    ? Object.entries(freshnesses).map(([freshness, words]) => ({
        sign: { kind: 'freshness', freshness: freshness as Freshness } as const,
        words,
      }))
    : []),
  ...(places && colour !== 'freshness' ? [{ sign: { kind: 'place' } as const, words: 'un lieu' }] : []),
  ...(places ? [{ sign: { kind: 'places' } as const, words: 'plusieurs lieux' }] : []),
]
