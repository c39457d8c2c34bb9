import { type ReactNode, Suspense, useRef } from 'react'
import { Frame } from '../Frame.tsx'
import { PrintButton } from '../PrintButton.tsx'
import classes from './chart.module.css'
import { type ChartImage, chartPicture } from './chart-image.ts'
import { PictureActions } from './PictureActions.tsx'

interface Props {
  readonly image: ChartImage
  /** In pixels, kept while the chart is loaded. */
  readonly height: number
  /** For the eye alone: the table says the same. */
  readonly chart: ReactNode
  /** « Accompagnements, par trimestre »: the region that scrolls. */
  readonly label: string
  /** Least width of both, in pixels; narrower, they scroll together. */
  readonly width: number
  /** The table twin, on the same columns. */
  readonly children: ReactNode
}

/** A chart above the table that says the same, and what one does of them. */
export function ChartFigure({ image, height, chart, label, width, children }: Props) {
  const drawn = useRef<HTMLDivElement>(null)
  return (
    <figure className={classes.figure}>
      <Frame label={label} className={classes.scroll} data-chart>
        <div style={{ minWidth: width }}>
          <div ref={drawn} className={classes.chart} style={{ height }} aria-hidden="true">
            <Suspense>{chart}</Suspense>
          </div>
          {children}
        </div>
      </Frame>
      <PictureActions title={image.title} draw={() => chartPicture(drawn.current, image)}>
        <PrintButton size="xs" variant="subtle" />
      </PictureActions>
    </figure>
  )
}
