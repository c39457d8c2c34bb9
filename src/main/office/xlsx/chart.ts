/** A chart of Excel, drawn from cells of its own sheet: one edits it there, and it follows its cells. */
export interface Chart {
  /** Bars lie, in the order of their rows; columns stand. */
  readonly kind: 'bars' | 'columns'
  readonly title: string
  /** Said instead of the picture: what it shows, with its figures. */
  readonly description: string
  readonly place: ChartPlace
  /** The range of the names along the axis; several that do not touch, « C6:C7,C9 ». */
  readonly categories: string
  /** The cell that holds the name of what is drawn. */
  readonly name: string
  readonly values: string
  /** How each value is drawn, in their order. */
  readonly points: readonly PointLook[]
  readonly scale: ChartScale
}

export interface ChartPlace {
  /** The cells it covers, « F16:M34 ». */
  readonly cells: string
  /** Of several that share these cells side by side, which it is. */
  readonly slice?: { readonly rank: number; readonly of: number }
  /** The part of its height, from its top, where bars lie: each then stands beside its row. */
  readonly bars?: { readonly from: number; readonly to: number }
}

/**
 * `number`, `share`: from nought, each value written at its end. `target`: a share whose only line is 100 %, up to 140 %;
 * nothing is written, for its figures stand beside.
 */
export type ChartScale = 'number' | 'share' | 'target'

/** A provisional one is hatched, in a whole outline; the others have the colour of their state, or none of their own. */
export type PointLook = 'plain' | 'provisional' | 'reached' | 'near' | 'late'
