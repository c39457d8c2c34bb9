import { type CSSProperties, Fragment } from 'react'
import { type BarChart, seriesColors } from '#shared/records/slide-show.ts'
import { inPlace } from '../../components/in-place.tsx'
import classes from './slide.module.css'

/** The chart of a slide, as the file draws it; heard, it is the sentence that tells its figures. */
export function SlideBars({ chart }: { readonly chart: BarChart }) {
  const { categories, series, most, percent, description } = chart
  const stacked = series.length > 1
  const share = (value: number): string => `${(100 * value) / most}%`
  return (
    <div role="img" aria-label={description} className={classes.chart}>
      <div className={classes.bars} style={roomOf(chart)}>
        {inPlace(categories, (name, index) => (
          <>
            <span className={classes.name}>{name}</span>
            <span className={classes.track}>
              {percent && <span className={classes.target} style={{ left: share(100) }} />}
              {series.map(({ name: one, bars }, rank) => {
                const bar = bars[index]
                if (bar === undefined) return null
                return (
                  <Fragment key={one}>
                    <span
                      className={classes.bar}
                      data-provisional={bar.provisional || undefined}
                      style={{ width: share(bar.value), backgroundColor: colorOf(rank) }}
                    >
                      {stacked && bar.value > 0 && bar.label}
                    </span>
                    {!stacked && <span className={classes.end}>{bar.label}</span>}
                  </Fragment>
                )
              })}
            </span>
          </>
        ))}
      </div>
      {percent && (
        <div className={classes.scale} style={roomOf(chart)}>
          <span style={{ marginLeft: share(100) }}>100&nbsp;%</span>
        </div>
      )}
      {stacked && (
        <span className={classes.key}>
          {series.map(({ name }, rank) => (
            <span key={name}>
              <span className={classes.swatch} style={{ backgroundColor: colorOf(rank) }} />
              {name}
            </span>
          ))}
        </span>
      )}
    </div>
  )
}

/** As in the file: a few bars do not fill the height. */
const roomOf = ({ categories, series, percent }: BarChart): CSSProperties => {
  const single = series.length === 1 && !percent
  const style: Readonly<Record<string, string>> = {
    '--names': single ? '52%' : '33%',
    '--most': `${categories.length * (single ? 20 : 22)}%`,
  }
  return style
}

const colorOf = (rank: number): string => `#${seriesColors[rank % seriesColors.length]}`
