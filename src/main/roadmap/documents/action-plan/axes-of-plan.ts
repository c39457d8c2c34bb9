import type { PlannedWrite } from '#main/office/paper/planned-write.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { textLikeness, wordsText } from '#shared/records/directory/likeness/text-likeness.ts'
import { meaningfulWords } from '#shared/records/directory/likeness/words.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import { oneLine } from './cells/cell-lines.ts'
import { numberedTitle, printedNumber } from './numbering.ts'
import type { KnownPlans } from './plan-input.ts'

/** An axis that is known, or that the plan makes. */
export interface AxisEntry {
  readonly id: string
  readonly title: string
  /** The number that the plan gives it, for one to create. */
  readonly founded: { readonly number: number | null } | null
}

/** Above, two wordings are one axis: a letter, a plural, a small word. */
const sameAxis = 90

const longestTitle = 600

/** Axes by their words, never by their number; a wording close to another is the same one, and that is told. */
export const createAxes = (known: KnownPlans['axes'], create: () => string) => {
  const entries: AxisEntry[] = known.map(({ id, title }) => ({ id, title: title ?? '', founded: null }))
  const byKey = new Map(entries.map((entry) => [axisKey(entry.title), entry]))
  const remarks = new Set<string>()
  const like = (words: string): AxisEntry | null => {
    const own = wordsText(meaningfulWords(words))
    const scored = entries.map((entry) => ({
      entry,
      score: textLikeness(own, wordsText(meaningfulWords(numberedTitle(entry.title).words))),
    }))
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { entry: null as AxisEntry | null, score: 0 })
    return best.score >= sameAxis ? best.entry : null
  }
  const ofNumber = (number: number | null): AxisEntry | null => {
    const found = number === null ? undefined : known.find((axis) => axis.number === number)
    return entries.find(({ id }) => id === found?.id) ?? null
  }
  return {
    axisNamed: (text: string): AxisEntry => {
      const told = oneLine(text).slice(0, longestTitle)
      const key = axisKey(told)
      const found = byKey.get(key)
      if (found !== undefined) return found
      // A number alone says no words: only its number can tell which axis it is.
      const { parts, words } = /^\d{1,2}$/.test(told) ? { parts: [told], words: '' } : numberedTitle(told)
      const number = printedNumber(parts)
      const close = words === '' ? ofNumber(number) : like(words)
      if (close !== null)
        remarks.add(
          `L’axe ${quoted(told)} est lu comme ${quoted(close.title)}, ${words === '' ? 'à son numéro' : 'au mot près'}.`,
        )
      const title = words === '' ? `Axe ${number ?? told}` : words
      const entry = close ?? {
        id: create(),
        title,
        founded: { number },
      }
      byKey.set(key, entry)
      if (close === null) entries.push(entry)
      return entry
    },
    founded: () => entries.filter((entry) => entry.founded !== null),
    remarks: (): readonly string[] => [...remarks],
  }
}

const axisKey = (text: string): string => {
  const { words } = numberedTitle(text)
  return sortKey(words === '' ? text : words)
}

/** The axes to create as rows: each keeps its number where no other has it, else takes the next. */
export const foundedAxes = (founded: readonly AxisEntry[], known: KnownPlans['axes']) => {
  const taken = new Set(known.map(({ number }) => number))
  const remarks: string[] = []
  const writes = founded.map(({ id, title, founded: told }): PlannedWrite => {
    const own = told?.number ?? null
    const number = own !== null && own <= mostAxes && !taken.has(own) ? own : nextNumber(taken)
    if (own !== null && own !== number)
      remarks.push(`L’axe ${quoted(title)} devient l’axe ${number}\u00a0: un autre porte déjà le numéro ${own}.`)
    taken.add(number)
    return { record: 'axis', id, values: { title, ...(number <= mostAxes && { number }) } }
  })
  return { writes, remarks }
}

const mostAxes = 99

const nextNumber = (taken: ReadonlySet<number | null>): number => 1 + Math.max(0, ...[...taken].map((one) => one ?? 0))
