import type { Db } from '#main/db/db.ts'
import type { LoggedWrite } from '#main/db/intent.ts'
import { row, rows } from '#main/db/query.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { ComparedFigure, FigureKept } from '#shared/contract/directory/duplicates.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isRatio, readAmount, sumOf } from '#shared/records/indicators/figure/amount.ts'
import { answers } from '#shared/records/indicators/figure/figure.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import type { Figure, Indicator } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { choiceWord, newer } from '#shared/text/newer.ts'
import { isPeriod, longPeriod } from '#shared/text/period.ts'

/** What two structures gave for one indicator, period and part. */
export interface FigurePair {
  readonly key: string
  readonly indicator: Pick<Indicator, 'name' | 'measure'> | null
  /** `null` where nothing was given. */
  readonly first: Figure | null
  readonly second: Figure | null
  /** The row that will be read of both once they are one: the one made last. */
  readonly read: Figure
}

/** All that either of two structures gave. */
export const figurePairs = (db: Db, first: RowId, second: RowId): readonly FigurePair[] => {
  const [ofFirst, ofSecond] = [lastRows(db, first), lastRows(db, second)]
  return [...new Set([...ofFirst.keys(), ...ofSecond.keys()])].flatMap((key) => {
    const [one, other] = [ofFirst.get(key) ?? null, ofSecond.get(key) ?? null]
    const read = one === null || (other !== null && other.id > one.id) ? other : one
    const indicator = row(db, 'indicator', read?.indicator ?? null)
    return read === null ? [] : [{ key, indicator, first: given(one), second: given(other), read }]
  })
}

/** By indicator, period and part: of several rows the one made last, as everywhere. */
const lastRows = (db: Db, actor: RowId): ReadonlyMap<string, Figure> =>
  new Map(
    rows(db, 'figure', (q) => q.where('actor', 'in', sameEntry(db, 'actor', actor).ids).orderBy('id')).map((figure) => [
      [figure.indicator, figure.period, figure.item].join(' '),
      figure,
    ]),
  )

/** An emptied figure is nothing. */
export const given = (figure: Figure | null): Figure | null =>
  figure === null || ((figure.answer ?? 'given') === 'given' && figure.value === null) ? null : figure

/** Whether both gave a figure, and not the same. */
export const differ = ({ first, second }: FigurePair): boolean =>
  first !== null &&
  second !== null &&
  (['answer', 'value', 'outOf'] as const).some((field) => first[field] !== second[field])

/** The figures that differ, as a person reads them. */
export const comparedFigures = (db: Db, pairs: readonly FigurePair[]): readonly ComparedFigure[] =>
  pairs
    .filter(differ)
    .map((pair) => ({
      key: pair.key,
      label: [pair.indicator?.name ?? 'Indicateur sans nom', row(db, 'breakdownItem', pair.read.item)?.label]
        .filter((part) => part != null)
        .join(', '),
      period:
        pair.read.period !== null && isPeriod(pair.read.period)
          ? longPeriod(pair.read.period)
          : (pair.read.period ?? ''),
      first: wordsOf(pair.first, pair),
      second: wordsOf(pair.second, pair),
      sum: wordsOf(sumOfPair(pair), pair) || null,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'fr') || (a.key < b.key ? -1 : 1))

interface Said {
  readonly answer: Figure['answer']
  readonly value: string | null
  readonly outOf: string | null
}

const wordsOf = (figure: Said | null, { indicator }: FigurePair): string => {
  if (figure === null) return ''
  const answer = figure.answer ?? 'given'
  if (answer !== 'given') return choiceWord(answers, answer)
  const [measure, value, outOf] = [indicator?.measure ?? null, Number(figure.value), figure.outOf]
  if (measure === 'yesNo') return value > 0 ? 'Oui' : 'Non'
  const read = figureWords(readAmount({ value, outOf: outOf === null ? null : Number(outOf) }, measure), measure)
  return measure === 'percent'
    ? `${read} (${figureWords(value, 'count')} sur ${figureWords(Number(outOf), 'count')})`
    : read
}

/** What both make together, where figures of structures add up; `null` elsewhere. */
const sumOfPair = ({ indicator, first, second }: FigurePair): Said | null => {
  const measure = indicator?.measure ?? null
  const values = [first, second].flatMap((one) =>
    one !== null && (one.answer ?? 'given') === 'given' && one.value !== null ? [Number(one.value)] : [],
  )
  if (isRatio(measure) || measure === newer || values.length < 2) return null
  const sum = sumOf(values.map((value) => ({ value, outOf: null })))
  return sum === null ? null : { answer: 'given', value: String(sum.value), outOf: null }
}

/** Pairs that differ and of which nobody said what is kept, or that a sum was asked of and do not add up. */
export const unsettled = (pairs: readonly FigurePair[], kept: FigureKept): readonly FigurePair[] =>
  pairs.filter((pair) => {
    const choice = kept.get(pair.key)
    return differ(pair) && (choice === undefined || (choice === 'sum' && sumOfPair(pair) === null))
  })

interface Kept {
  readonly writes: readonly RowWrite[]
  readonly again: readonly LoggedWrite[]
}

/**
 * Makes the row that will be read say what is kept, and what one alone gave. The other row stays as it is; the one that is
 * read says again what it said when the two structures are separated.
 */
export const keepFigures = (pairs: readonly FigurePair[], kept: FigureKept, today: string): Kept => {
  const changed = pairs.flatMap((pair) => {
    const choice = differ(pair) ? (kept.get(pair.key) ?? null) : null
    const wanted = choice === 'second' ? pair.second : (pair.first ?? pair.second)
    const isRead = wanted?.id === pair.read.id || (choice === null && given(pair.read) !== null)
    const over = choice === null ? {} : { keptOver: keptOver(pair) }
    return choice === null && isRead
      ? []
      : [{ pair, wanted: isRead ? null : wanted, sum: choice === 'sum' ? sumOfPair(pair) : null, over }]
  })
  return {
    writes: changed.flatMap(({ pair, sum, over }) =>
      sum === null
        ? []
        : write('figure', pair.read.id, {
            ...sum,
            ...over,
            note: sumNote(pair),
            source: 'typed',
            campaign: null,
            givenOn: today,
          }),
    ),
    again: changed.flatMap(({ pair, wanted, sum, over }) =>
      sum !== null
        ? []
        : { record: 'figure', id: pair.read.id, values: { ...(wanted === null ? {} : saidBy(wanted)), ...over } },
    ),
  }
}

/** That a person compared the two is kept beside the one that is read. */
const keptOver = ({ first, second, read }: FigurePair): readonly string[] => [
  ...new Set([
    ...(read.keptOver ?? []),
    ...[first, second].flatMap((one) => (one === null || one.id === read.id ? [] : [one.id])),
  ]),
]

const saidBy = ({ answer, value, outOf, note, source, campaign, givenOn }: Figure): LoggedWrite['values'] => ({
  ...{ answer, value, outOf, note, source, campaign, givenOn },
})

const sumNote = (pair: FigurePair): string =>
  `Somme de deux structures réunies\u00a0: ${wordsOf(pair.first, pair)} et ${wordsOf(pair.second, pair)}`
