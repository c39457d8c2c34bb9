import { seriesColors } from '#shared/records/slide-show.ts'
import { palette } from '../paper/palette.ts'

/** The colours and the letters of a set of slides, RRGGBB: white is readable on the ground and on each series. */
export interface SlideLook {
  /** Of the first slide, of bands, titles and heads of tables. */
  readonly ground: string
  readonly shade: string
  readonly series: readonly string[]
  readonly font: string
}

export const ourLook: SlideLook = { ground: palette.petrol, shade: palette.shade, series: seriesColors, font: 'Arial' }
