import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { printedNumbers } from '#shared/records/minutes/printed-numbers.ts'
import type { Section } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Finding } from '../finding.ts'
import { placeOf } from '../passages.ts'
import type { Reviewed } from '../subject.ts'

/** Numbers of the first level that jump (7, then 10) or come back. */
export const sectionNumbers = ({ minutes, names }: Reviewed): readonly Finding[] => {
  const numbers = printedNumbers(minutes)
  const top = minutes.sections
    .filter(({ kind, level }) => kind !== 'front' && (level ?? 1) === 1)
    .map((section) => ({ section, number: numbers.get(section.id) ?? null }))
  const breaks = breaksOf(top)
  const [first] = breaks
  if (first === undefined) return []
  const others = breaks.slice(1).map(({ before, number }) => `${number} vient après ${before}.`)
  return [
    {
      code: 'section-numbers',
      weight: 'wrong',
      title:
        first.number > first.before + 1
          ? `La numérotation saute de ${first.before} à ${first.number}.`
          : `La numérotation revient\u00a0: ${first.number} après ${first.before}.`,
      detail: [...unnumbered(breaks), ...others].join(' '),
      places: breaks.map(({ section }) => placeOf(section, names)),
      about: top.map(({ section, number }) => [section.id, number]),
      mending: { way: 'write', verb: 'Renuméroter', change: { writes: renumbered(top, breaks) } },
    },
  ]
}

interface Numbered {
  readonly section: Section
  readonly number: string | null
}

interface Break {
  readonly section: Section
  readonly before: number
  readonly number: number
  /** Sections without number that stand in the gap, and may be what it counts. */
  readonly between: readonly Section[]
}

const breaksOf = (top: readonly Numbered[]): readonly Break[] => {
  // The first number may be any: an extract begins where it begins.
  let before: number | null = null
  let between: Section[] = []
  return top.flatMap(({ section, number }) => {
    if (number === null) {
      between.push(section)
      return []
    }
    const previous = before ?? Number(number) - 1
    const found = { section, before: previous, number: Number(number), between }
    before = found.number
    between = []
    return found.number === previous + 1 ? [] : [found]
  })
}

const unnumbered = (breaks: readonly Break[]): readonly string[] =>
  breaks
    .flatMap(({ between }) => between)
    .map(
      ({ title }) => `«\u00a0${cutAtWord(plainText(title).replaceAll('\n', ' ').trim(), 60)}\u00a0» est sans numéro.`,
    )

/** Every imposed number gives way to counting; what stood in a gap without number gets one. */
const renumbered = (top: readonly Numbered[], breaks: readonly Break[]) => {
  const inGaps = new Set(breaks.filter(({ before, number }) => number > before + 1).flatMap(({ between }) => between))
  return top
    .filter(({ section }) => section.numbering === 'forced' || inGaps.has(section))
    .map(({ section }) => write('section', section.id, { numbering: 'auto', forcedNumber: null }))
}
