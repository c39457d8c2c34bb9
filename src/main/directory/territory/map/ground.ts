import type { Segment } from '#shared/contract/directory/territory.ts'
import type { Ring } from '#shared/records/directory/positions.ts'

/** What a piece of the map is of. */
export interface PieceArea {
  readonly kind: 'commune' | 'epci'
  readonly code: string
}

/** The département in pieces, before anything is told of them: cells of a mosaic, or contours that somebody added. */
export interface Ground {
  readonly pieces: readonly {
    /** `null`: nothing tells whose contour it is. */
    readonly area: PieceArea | null
    readonly rings: readonly Ring[]
  }[]
  /** Each line once, with the pieces at its sides, by rank; `null` at the end of the map. */
  readonly lines: readonly { readonly line: Segment; readonly sides: readonly [number, number | null] }[]
}
