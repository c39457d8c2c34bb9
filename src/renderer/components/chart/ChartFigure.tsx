import { Button, Group } from '@mantine/core'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { type ReactNode, Suspense, useRef } from 'react'
import { Frame } from '../Frame.tsx'
import { PrintButton } from '../PrintButton.tsx'
import classes from './chart.module.css'
import type { ChartImage } from './chart-image.ts'
import { useChartImage } from './use-chart-image.ts'

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
  const { copy, save } = useChartImage(drawn, image)
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
      <Group gap="xs" mt="sm" ms="calc(-1 * var(--s3))" data-only="screen">
        <Button size="xs" variant="subtle" leftSection={<IconCopy size={16} stroke={1.6} />} onClick={copy}>
          Copier l’image
        </Button>
        {(['png', 'svg'] as const).map((kind) => (
          <Button
            key={kind}
            size="xs"
            variant="subtle"
            leftSection={<IconDownload size={16} stroke={1.6} />}
            onClick={() => void save(kind)}
          >
            {`Enregistrer en ${kind.toUpperCase()}`}
          </Button>
        ))}
        <PrintButton size="xs" variant="subtle" />
      </Group>
    </figure>
  )
}
