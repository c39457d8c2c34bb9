import { Text } from '@mantine/core'
import { useRef } from 'react'
import type { ComparedIndicator, MeasuredPlace } from '#shared/contract/indicators/measures.ts'
import { isRatio, isShare } from '#shared/records/indicators/figure/amount.ts'
import { evolutionWords } from '#shared/records/indicators/figure/evolution.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { gapSentences } from '#shared/records/indicators/figure/period-gap.ts'
import { type Period, periodAfter, shortPeriod } from '#shared/text/period.ts'
import { PictureActions } from '../../components/chart/PictureActions.tsx'
import { hexOf, onPaper } from '../../components/chart/paper-colours.ts'
import { type Picture, pictureOf } from '../../components/chart/picture.ts'
import { Sparkline } from '../../components/chart/Sparkline.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { dayOf, longDate } from '../../words/dates.ts'
import { sentenceCase } from '../../words/numbers.ts'
import { indicatorName } from '../indicator-words.ts'
import classes from './landing.module.css'
import { countedPeriods, hasFigures, lastOf, openedWords, sectorGap } from './line-words.ts'
import { trendOf, trendWords } from './trend.ts'
import { trendsDrawing } from './trends-picture.ts'

/** An opened row: its sectors on one scale, or the whole where there are none, what changed, and whom the figure lacks, by name. */
export function SectorTrends({ line }: { readonly line: ComparedIndicator }) {
  const { indicator, sectors, whole, periods } = line
  const isSplit = sectors.length > 0
  const trends = (isSplit ? sectors : [whole]).map((place) => ({
    place,
    name: place.sector === null ? 'Département' : (place.sector.name ?? 'Secteur sans nom'),
    gap: sectorGap(line, place),
    value: figureWords(place.standing.overYear, indicator.measure),
    last: lastValueWords(line, place),
    told: trendWords(line, place),
    ...trendOf(line, place),
  }))
  const most = Math.max(0, ...trends.map((one) => one.most))
  const [first] = periods
  const of = indicator.unit === null || isShare(indicator.measure) ? '' : `${sentenceCase(indicator.unit)}, `
  const span = `${of}${words(first?.period)} à ${words(lastOf(line).period)}${isSplit ? ', même échelle' : ''}`
  const change = whole.standing.evolution === null ? null : evolutionSentence(line)
  const gaps = gapSentences(countedPeriods(line))
  const shown = openedWords(isSplit)
  const title = `${indicatorName(indicator.name)}, ${shown.toLocaleLowerCase('fr')}`
  const drawn = useRef<HTMLDivElement>(null)
  const draw = (): Picture =>
    onPaper(() =>
      pictureOf({
        ...trendsDrawing(
          trends.map((trend, rank) => ({
            ...trend,
            line: drawn.current?.children[rank]?.querySelector('svg') ?? null,
          })),
        ),
        title,
        description: trends.map(({ name, told }) => `${name}\u00A0: ${told}`).join('. '),
        captions: [
          `${span}.`,
          ...(change === null ? [] : [change]),
          ...gaps,
          `Édité le ${longDate(dayOf(new Date()))} avec Concerto.`,
        ],
        ink: hexOf('var(--ink)'),
      }),
    )
  return (
    <div className={classes.opened}>
      {hasFigures(line) ? (
        <div className={classes.trends}>
          <div>
            <Text fw={600} size="sm">
              {shown}
            </Text>
            <Second block>{span}</Second>
            {change !== null && <Second block>{change}</Second>}
          </div>
          <div>
            <div className={classes.sectors} ref={drawn}>
              {trends.map(({ place, name, gap, value, last, told, points, target }) => (
                <figure key={place.sector?.id ?? 'whole'} className={classes.trend} aria-label={name}>
                  <div className={classes.named}>
                    <strong>{name}</strong> <Second>{gap}</Second>
                    <span className={classes.value}>{value}</span>
                  </div>
                  <Sparkline
                    points={points}
                    target={target}
                    most={most}
                    width={264}
                    height={52}
                    label={`${name}\u00A0: ${told}`}
                  />
                  {last !== null && (
                    <Second block ta="end">
                      {last}
                    </Second>
                  )}
                </figure>
              ))}
            </div>
            <PictureActions title={title} draw={draw} />
          </div>
        </div>
      ) : (
        <Text c="var(--ink-2)">Aucun chiffre n’est encore connu.</Text>
      )}
      {gaps.map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
    </div>
  )
}

const words = (period: Period | undefined): string => (period === undefined ? '' : shortPeriod(period))

/**
 * « dont 216 en T3 2026, ▲ +7 % »: what the last point says, where the figure beside the name adds up a year, and what changed
 * since the one before.
 */
const lastValueWords = (line: ComparedIndicator, place: MeasuredPlace): string | null => {
  const { value, overYear, evolution } = place.standing
  const told = [
    value === null || value === overYear ? null : lastWords(line, value),
    evolution === null ? null : changeWords(line, place),
  ].filter((part) => part !== null)
  return told.length === 0 ? null : told.join(', ')
}

const lastWords = ({ indicator, periods }: ComparedIndicator, value: number): string => {
  const words = `${figureWords(value, indicator.measure)} en ${shortPeriod(lastOf({ periods }).period)}`
  return isRatio(indicator.measure) ? words : `dont ${words}`
}

const changeWords = (line: ComparedIndicator, place: MeasuredPlace): string =>
  `${evolutionWords(place.standing.evolution)}${trendOf(line, place).points.at(-1)?.provisional ? ', provisoire' : ''}`

/** « T3 2026 : 1 300, ▲ +7 % sur T2 2026, de celles qui ont répondu aux deux. » */
const evolutionSentence = ({ indicator, whole: { standing }, periods }: ComparedIndicator): string => {
  const { period, provisional } = lastOf({ periods })
  const change = `${evolutionWords(standing.evolution)} sur ${shortPeriod(periodAfter(period, -1))}`
  const mark = provisional ? ', provisoire' : ''
  return `${shortPeriod(period)}\u00A0: ${figureWords(standing.value, indicator.measure)}, ${change}${mark}.`
}
