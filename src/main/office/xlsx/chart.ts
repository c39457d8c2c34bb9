/** A chart of Excel, drawn from cells of its own sheet: one edits it there, and it follows its cells. */
export interface Chart {
  /** Bars lie, in the order of their rows; columns stand. */
  readonly kind: 'bars' | 'columns' | 'lines'
  readonly title: string
  /** Said instead of the picture: what it shows, with its figures. */
  readonly description: string
  /** The cells it covers, « A16:E34 ». */
  readonly place: string
  /** The range of the names along the axis; several that do not touch, « C6:C7,C9 ». */
  readonly categories: string
  /** With one series alone, each value is written. */
  readonly series: readonly ChartSeries[]
  /** How values are written along the axis; a share goes to the end of the scale, 1.4 for « 140 % ». */
  readonly values: { readonly kind: 'number' } | { readonly kind: 'share'; readonly upTo: number }
}

export interface ChartSeries {
  /** The cell that holds its name. */
  readonly name: string
  readonly values: string
}
