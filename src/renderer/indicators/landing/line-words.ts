import type { ComparedIndicator, MeasuredPlace } from '#shared/contract/indicators/measures.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isShare } from '#shared/records/indicators/figure/amount.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { knownOfYear } from '#shared/records/indicators/figure/known-periods.ts'
import { readsOnePeriod, standsAlone } from '#shared/records/indicators/figure/over-time.ts'
import { type MissingStructure, missingName, type ToldPeriod } from '#shared/records/indicators/figure/period-gap.ts'
import type { Standing } from '#shared/records/indicators/figure/standing.ts'
import { targetWords } from '#shared/records/indicators/figure/target-words.ts'
import {
  daysOf,
  type Frequency,
  frequencyOf,
  longPeriod,
  type Period,
  periodsInAYear,
  shortPeriod,
} from '#shared/text/period.ts'
import { shortDate } from '../../words/dates.ts'
import { agree, counted, numberWord, plural, sentenceCase } from '../../words/numbers.ts'

/** At which it stands. */
export const lastOf = ({ periods }: Pick<ComparedIndicator, 'periods'>): ToldPeriod => periods.at(-1) as ToldPeriod

/** « participations, en un an », « au 30 sept. », « année 2025 »: what its figure is of, without the words of its name. */
export const ofWhatWords = (line: ComparedIndicator, asked: Period): string => {
  const { name, unit, measure, overTime } = line.indicator
  const { period, goesOn } = lastOf(line)
  const said = fold(name ?? '')
  const noun = unit === null || isShare(measure) || said.includes(fold(unit).replace(/s$/, '')) ? null : unit
  const told = onlyKnown(line, asked) ?? whenWords({ period, goesOn, asked, overTime })
  const when = told.replaceAll(' ', '\u00A0')
  return noun === null ? when : `${noun}, ${when}`
}

/** « sur un trimestre connu, à fin T3 2026 »: its figure is no sum of a whole year. */
const onlyKnown = ({ indicator, periods, whole }: ComparedIndicator, asked: Period): string | null => {
  const { period } = lastOf({ periods })
  const words = knownOfYear({ indicator, standingAt: period, periods, values: whole.values })
  if (words === null) return null
  return period === asked ? `sur ${words}` : `sur ${words}, à fin ${shortPeriod(period)}`
}

interface When extends Pick<ToldPeriod, 'period' | 'goesOn'>, Pick<ComparedIndicator['indicator'], 'overTime'> {
  readonly asked: Period
}

const whenWords = ({ period, goesOn, asked, overTime }: When): string => {
  const frequency = frequencyOf(period)
  if (standsAlone(overTime, frequency)) return `${shortPeriod(period)} seul`
  const isYear = frequency === 'yearly'
  const stands = overTime === 'last'
  if (period !== asked) return isYear || stands ? longPeriod(period) : `en un an, à fin ${shortPeriod(period)}`
  if (stands) return goesOn ? 'à ce jour' : `au ${shortDate(daysOf(period).last)}`
  return isYear ? 'dans l’année' : 'en un an'
}

/** « 320, encore 106 », « 640 par trimestre, atteinte », « 40, dépassée de 6 », « 80 %, encore 9 points », « 45 au plus ». */
export const aimWords = (
  { measure, overTime, better }: ComparedIndicator['indicator'],
  { target, overYear }: Pick<Standing, 'target' | 'overYear'>,
  frequency: Frequency,
): string | null => {
  if (target?.value == null) return null
  const aim = Number(target.value)
  const words = targetWords(aim, { measure, overTime }, frequency)
  const least = better === 'less' ? `${words} au plus` : words
  if (overYear === null) return least
  const share = isShare(measure)
  const gap = share ? Math.round(aim) - Math.round(overYear) : aim - overYear
  const size = share ? plural(Math.abs(gap), 'point', 'points') : figureWords(Math.abs(gap), measure)
  if (better === 'less') return gap >= 0 ? least : `${least}, ${size} de trop`
  if (gap > 0) return `${words}, encore ${size}`
  return gap === 0 ? `${words}, atteinte` : `${words}, dépassée de ${size}`
}

/** The periods its figure is made of: those of a year where it adds up. */
export const countedPeriods = ({ indicator, periods }: Pick<ComparedIndicator, 'indicator' | 'periods'>) =>
  readsOnePeriod(indicator.overTime) ? periods.slice(-1) : periods.slice(-periodsInAYear(lastOf({ periods }).period))

/** Whom its figure lacks, each once, those that are awaited first. */
export const missingOf = (line: Pick<ComparedIndicator, 'indicator' | 'periods'>): readonly MissingStructure[] => {
  const all = countedPeriods(line).flatMap(({ missing }) => missing)
  const byActor = new Map<RowId, MissingStructure>()
  for (const one of all) if (byActor.get(one.actor)?.awaited !== true) byActor.set(one.actor, one)
  return [...byActor.values()].toSorted((a, b) => Number(b.awaited) - Number(a.awaited))
}

/** How many are named; more are counted. */
const named = 2

/** « CCAS de Pontvermeil », « Quatre structures, secteur Nord », « Les quatre mêmes »; « Complet » when nobody is missing. */
export const missingWords = (
  line: ComparedIndicator,
  before: ComparedIndicator | undefined,
  sectors: readonly { readonly id: RowId; readonly name: string | null }[],
): string => {
  const missing = missingOf(line)
  const awaited = missing.filter((one) => one.awaited)
  const [first] = awaited
  if (first === undefined) {
    if (missing.length > 0)
      return `${sentenceCase(structures(missing.length))} ${agree(missing.length, 'n’a pas répondu', 'n’ont pas répondu')}`
    return lastOf(line).goesOn ? 'Période en cours' : 'Complet'
  }
  if (awaited.length > named && before !== undefined && isSame(awaited, missingOf(before)))
    return `Les ${numberWord(awaited.length, 'f')} mêmes`
  if (awaited.length <= named) return enumerated(awaited.map(missingName))
  const sector = awaited.every((one) => one.sector === first.sector)
    ? (sectors.find(({ id }) => id === first.sector)?.name ?? null)
    : null
  return `${sentenceCase(structures(awaited.length))}${sector === null ? '' : `, secteur ${sector}`}`
}

const structures = (count: number): string => counted(count, 'structure', 'structures', 'f')

const isSame = (awaited: readonly MissingStructure[], before: readonly MissingStructure[]): boolean => {
  const others = new Set(before.flatMap(({ actor, awaited: waits }) => (waits ? [actor] : [])))
  return others.size === awaited.length && awaited.every(({ actor }) => others.has(actor))
}

/** Whether anything is known of it over the periods that are told. */
export const hasFigures = ({ whole, sectors }: Pick<ComparedIndicator, 'whole' | 'sectors'>): boolean =>
  [whole, ...sectors].some(({ values }) => values.some(isKnown))

const isKnown = (value: number | null): boolean => value !== null

/** What an opened row shows. @param isSplit the espace has sectors */
export const openedWords = (isSplit: boolean): string => (isSplit ? 'Secteurs côte à côte' : 'Évolution')

/** « 4 attendues », « complet »: of a sector, or of the whole, when something is known of it. */
export const sectorGap = (
  line: ComparedIndicator,
  { sector, values }: Pick<MeasuredPlace, 'sector' | 'values'>,
): string => {
  const awaited = missingOf(line).filter((one) => one.awaited && (sector === null || one.sector === sector.id)).length
  if (awaited > 0) return plural(awaited, 'attendue', 'attendues')
  if (!values.some(isKnown)) return 'aucun chiffre'
  return lastOf(line).goesOn ? 'en cours' : 'complet'
}
