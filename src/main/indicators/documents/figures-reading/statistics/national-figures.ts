import type { RowId } from '#shared/kernel/ids.ts'
import type { AskedFigure } from '../figure-key.ts'
import type { CollectedFigure } from '../read-collection.ts'
import { readValue, shownText } from '../read-value.ts'
import type { NationalLine } from './national-blocks.ts'
import type { NationalItem } from './national-items.ts'
import { partKey } from './national-words.ts'

interface Feeding {
  readonly item: NationalItem
  /** An indicator for a line, a breakdown for a block; `null`: it is not taken. */
  readonly feeds: RowId | null
}

/** As many as a base keeps. */
const mostCounted = 999_999_999

/** The figures of the lines and blocks that feed something. */
export const nationalFigures = (
  feeding: readonly Feeding[],
  asked: readonly AskedFigure[],
): { readonly figures: readonly CollectedFigure[]; readonly remarks: readonly string[] } => {
  const read = feeding.map(({ item, feeds }) => {
    if (feeds === null) return { figures: [], remarks: [] }
    return item.kind === 'indicator' ? lineFigures(item, feeds, asked) : blockFigures(item, feeds, asked)
  })
  return { figures: onceEach(read.flatMap(({ figures }) => figures)), remarks: read.flatMap(({ remarks }) => remarks) }
}

interface Read {
  readonly figures: readonly CollectedFigure[]
  readonly remarks: readonly string[]
}

const lineFigures = ({ lines }: NationalItem, indicator: RowId, asked: readonly AskedFigure[]): Read => {
  const whole = asked.find((one) => one.indicator === indicator && one.part === null)
  return { figures: whole === undefined ? [] : lines.map((line) => figureOf(whole, line)), remarks: [] }
}

const blockFigures = ({ label, lines }: NationalItem, breakdown: RowId, asked: readonly AskedFigure[]): Read => {
  const parts = new Map(
    asked.flatMap((one) => (one.part?.breakdown === breakdown ? [[partKey(one.part.label), one] as const] : [])),
  )
  const placed = lines.map((line) => ({ line, part: parts.get(partKey(line.label)) }))
  return {
    figures: placed.flatMap(({ line, part }) => (part === undefined ? [] : [figureOf(part, line)])),
    remarks: placed.flatMap(({ line, part }) =>
      part === undefined
        ? [`${label}\u00a0: «\u00a0${line.label}\u00a0» (${line.address}) n’est aucune des lignes de la ventilation.`]
        : [],
    ),
  }
}

const figureOf = (asked: AskedFigure, line: NationalLine): CollectedFigure => {
  const { address, found } = line
  const read = readValue(found, { measure: asked.measure === 'percent' ? 'count' : asked.measure, most: mostCounted })
  if (asked.measure !== 'count')
    return refusedFigure(asked, address, shownText(found), 'est un nombre, et cet indicateur n’en est pas un')
  if (!read.ok) return refusedFigure(asked, address, found.kind === 'uncomputed' ? null : shownText(found), read.error)
  return { asked, address, figure: { answer: 'given', value: read.value, outOf: null, note: null }, refused: [] }
}

const refusedFigure = (asked: AskedFigure, address: string, found: string | null, reason: string): CollectedFigure => ({
  asked,
  address,
  figure: null,
  refused: [{ address, found, reason }],
})

/** Two lines that were made to feed one thing: the first is taken, the other told. */
const onceEach = (figures: readonly CollectedFigure[]): readonly CollectedFigure[] => {
  const taken = new Map<AskedFigure, string>()
  return figures.map((one) => {
    const first = taken.get(one.asked)
    if (first === undefined) taken.set(one.asked, one.address)
    return first === undefined
      ? one
      : refusedFigure(
          one.asked,
          one.address,
          null,
          `alimente le même indicateur que ${first}\u00a0: une seule des deux est prise`,
        )
  })
}
