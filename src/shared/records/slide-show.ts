/** A set of slides, composed: the file and the screen draw the same. Places are in centimetres, sizes of letters in points. */
export interface SlideShow {
  /** For the file's properties. */
  readonly title: string
  readonly subject: string
  /** The organisation, never a person. */
  readonly author: string
  /** On each slide but the first, before its number. */
  readonly footer: string
  /** No two have the same title. */
  readonly slides: readonly Slide[]
}

/** Width and height of a slide. */
export const slideSize = { width: 33.87, height: 19.05 } as const

export interface Slide {
  readonly layout: SlideLayout
  readonly title: string
  /** In the order in which they are read, after the title. */
  readonly parts: readonly SlidePart[]
  /** What is said and is not on the slide, a paragraph each. */
  readonly notes: readonly string[]
}

/** How a slide is dressed: the first, then those with a band at the top, and those of an axis, with a band at the left. */
export type SlideLayout = 'title' | 'points' | 'figure' | 'axis'

export interface SlidePlace {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type SlidePart = { readonly place: SlidePlace; readonly name: string } & (
  | { readonly kind: 'text'; readonly ground: 'plain' | 'shade'; readonly paragraphs: readonly SlideParagraph[] }
  | { readonly kind: 'bars'; readonly chart: BarChart }
  | { readonly kind: 'table'; readonly table: SlideTable }
)

export interface SlideParagraph {
  readonly look: keyof typeof slideLooks
  readonly sign?: 'bullet' | 'number'
  readonly runs: readonly SlideRun[]
}

export interface SlideRun {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
}

/** Nothing of a slide is below 20 points but its foot. */
export const slideLooks = {
  body: { size: 24, bold: false, after: 10 },
  second: { size: 22, bold: false, after: 8 },
  small: { size: 20, bold: false, after: 4 },
  /** In the colour of the house. */
  heading: { size: 20, bold: true, after: 4 },
  figure: { size: 24, bold: true, after: 6 },
} as const

/** Of the titles: of the first slide, of the others, and of those that have many words. */
export const titleSizes = { first: 44, usual: 30, long: 26 } as const

/** The most characters of a title before it is written smaller. */
const shortTitle = 52

export const titleSize = ({ layout, title }: Pick<Slide, 'layout' | 'title'>): number =>
  layout === 'title' ? titleSizes.first : title.length > shortTitle ? titleSizes.long : titleSizes.usual

export const footSize = 12

/** Where the title of each slide stands, and its foot. */
export const titlePlaces: Readonly<Record<SlideLayout, SlidePlace>> = {
  title: { left: 2.2, top: 5.6, width: 29.4, height: 4.2 },
  points: { left: 1.5, top: 1.1, width: 30.7, height: 2.5 },
  figure: { left: 1.5, top: 1.1, width: 30.7, height: 2.5 },
  axis: { left: 1.5, top: 1.1, width: 30.7, height: 2.5 },
}

export const footPlace: SlidePlace = { left: 1.5, top: 18.05, width: 26, height: 0.7 }

/** A table, its first row being its header where it has one, else its first column. */
export interface SlideTable {
  readonly header: 'row' | 'column'
  /** Widths, in centimetres. */
  readonly columns: readonly number[]
  /** Heights, in centimetres, and cells. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly SlideRun[] }[]
}

/** Bars that lie, in the order of their categories; several series stand one after the other in a bar. */
export interface BarChart {
  /** Said instead of the picture, with its figures. */
  readonly description: string
  readonly categories: readonly string[]
  readonly series: readonly BarSeries[]
  /** The end of the scale. */
  readonly most: number
  /** Percent, set beside a mark at 100; else things that are counted. */
  readonly percent: boolean
}

export interface BarSeries {
  readonly name: string
  /** By category; 0 draws nothing and is not written. */
  readonly bars: readonly Bar[]
}

export interface Bar {
  readonly value: number
  /** What is written on it or at its end. */
  readonly label: string
  /** Hatched, with a solid outline. */
  readonly provisional: boolean
}

/** The grounds of series that follow each other, white being readable on each; a house may have its own. */
export const seriesColors = ['12455C', 'B3541E', '5E6B73', '6B2D5C', '3F6212', '7A4B00'] as const
