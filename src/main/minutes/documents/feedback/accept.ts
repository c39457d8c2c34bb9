import { sameRuns } from '#main/office/difference/same-runs.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { MinutesText } from '#shared/records/minutes/minutes-texts.ts'
import type { Feedback } from '#shared/records/records.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { addLines, removeLine, replaceInLine } from '#shared/text/rich-text/change-lines.ts'
import { inlineSigns, inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Inline, RichText } from '#shared/text/rich-text/rich-text.ts'
import { comparable } from './printed-lines.ts'
import { linesOf, type Target, targetOf, type WritableText } from './targets.ts'

type Value = MinutesText['value']

/** A text of the minutes that accepted changes make other than it is. */
export interface ChangedText {
  readonly text: MinutesText
  readonly value: Value
}

export interface Accepted {
  readonly texts: readonly ChangedText[]
  readonly accepted: readonly RowId[]
  /** Those whose place is no more: the words around are others today. */
  readonly left: readonly RowId[]
}

/**
 * The texts that these changes make of the minutes as they are written now. What was accepted before is known, so that a
 * place is the one that the file had, whatever came in beside it.
 * @param written the texts of the minutes
 * @param all what came back of these minutes
 */
export const accept = (
  written: readonly WritableText[],
  all: readonly Feedback[],
  chosen: ReadonlySet<RowId>,
): Accepted => {
  const texts = new Map(written.map(({ name, text }) => [name, text]))
  const values = new Map<string, Value>([...texts].map(([name, { value }]) => [name, value]))
  const done = all.filter(({ state }) => state === 'accepted')
  const accepted: RowId[] = []
  const left: RowId[] = []
  for (const group of groupsOf(all.filter(({ id }) => chosen.has(id)))) {
    const tried = new Map(values)
    const known = [...done]
    const fits = group.every((one) => {
      const target = targetOf(one.target)
      const value = target === null ? undefined : tried.get(target.text)
      const next = target === null || value === undefined ? null : applied(value, one, target, siblingsOf(one, known))
      if (next === null || target === null) return false
      tried.set(target.text, next.value)
      known.push(one)
      return true
    })
    for (const { id } of group) (fits ? accepted : left).push(id)
    if (!fits) continue
    for (const [name, value] of tried) values.set(name, value)
    done.push(...group)
  }
  const changed = [...texts].flatMap(([name, text]) => {
    const value = values.get(name) ?? null
    return value === text.value ? [] : [{ text, value }]
  })
  return { texts: changed, accepted, left }
}

/** In the order of their files, those that go together as one. */
const groupsOf = (rows: readonly Feedback[]): readonly (readonly Feedback[])[] => {
  const ordered = rows.toSorted(byRank)
  return [
    ...Map.groupBy(ordered, ({ id, file, together }) => (together === null ? id : `${file} ${together}`)).values(),
  ]
}

const byRank = (a: Feedback, b: Feedback): number =>
  (a.file ?? '') < (b.file ?? '') ? -1 : a.file === b.file ? (a.rank ?? 0) - (b.rank ?? 0) : 1

/** What was accepted of the same file in the same text. */
const siblingsOf = (one: Feedback, done: readonly Feedback[]): readonly Feedback[] => {
  const text = targetOf(one.target)?.text
  return done.filter((other) => other.file === one.file && other.id !== one.id && targetOf(other.target)?.text === text)
}

/** The text with one change in it; `null` when its place is no more. */
const applied = (
  value: Value,
  one: Feedback,
  target: Target,
  siblings: readonly Feedback[],
): { readonly value: Value } | null => {
  const by = paragraphsOf(one.by)
  if (one.kind === 'added') return added(value, one, target, siblings, by)
  const lines = linesOf(value)
  if (one.kind === 'words' && saysItAlready(lines, one, siblings)) return { value }
  const place = placeIn(lines, one, target, siblings)
  if (place === null) return null
  if (one.kind === 'removed') {
    const whole = place.from === 0 && place.to === (lines[place.line] ?? '').length
    return typeof value === 'object' && value !== null && whole ? { value: removeLine(value, place.line) } : null
  }
  if (one.kind !== 'words') return null
  const words = by[0] ?? []
  if (typeof value === 'string')
    return { value: value.slice(0, place.from) + inlineText(words) + value.slice(place.to) }
  return value === null ? null : { value: replaceInLine(value, place.line, place, words) }
}

/** Someone wrote it by hand meanwhile. */
const saysItAlready = (lines: readonly string[], one: Feedback, siblings: readonly Feedback[]): boolean => {
  const expected = expectedOf(one, siblings)
  if (expected === null) return false
  const { text, from, to } = expected
  const after = comparable(text.slice(0, from) + inlineSigns(paragraphsOf(one.by)[0] ?? []) + text.slice(to))
  const said = lines.map(comparable)
  return said.includes(after) && !said.includes(comparable(text))
}

const paragraphsOf = (by: RichText | null): readonly (readonly Inline[])[] =>
  (by?.content ?? []).map((block) => (block.type === 'paragraph' ? (block.content ?? []) : []))

const added = (
  value: Value,
  one: Feedback,
  target: Target,
  siblings: readonly Feedback[],
  by: readonly (readonly Inline[])[],
): { readonly value: Value } | null => {
  if (typeof value === 'string' || by.length === 0) return null
  const lines = linesOf(value)
  const beside = siblings.filter(
    (other) => other.kind === 'added' && other.target === one.target && other.from === one.from,
  )
  const words = (some: readonly Feedback[]) =>
    some.flatMap(({ by: said }) => paragraphsOf(said).map((line) => comparable(inlineSigns(line))))
  const before = beside.filter(({ rank }) => (rank ?? 0) < (one.rank ?? 0))
  if (target.line < 0) {
    const skipped = runOf(lines, 0, words(before))
    if (value === null || lines.length === 0) return { value: doc(...by.map((line) => paragraph(line))) }
    return { value: skipped === 0 ? addLines(value, 0, 'before', by) : addLines(value, skipped - 1, 'after', by) }
  }
  if (value === null) return null
  // The line it stood beside was taken away, or joined to the one before: it stands where that one was.
  if (siblings.some(({ kind, target: other }) => kind === 'removed' && other === one.target)) {
    const at = Math.min(target.line + shiftOf(target, siblings), lines.length)
    if (at === 0) return { value: addLines(value, 0, 'before', by) }
    return { value: addLines(value, at - 1 + runOf(lines, at, words(before)), 'after', by) }
  }
  const place = placeIn(lines, { ...one, from: 0, to: 0 }, target, siblings)
  if (place === null) return null
  if (one.from === 0) {
    const after = words(beside.filter(({ rank }) => (rank ?? 0) > (one.rank ?? 0)))
    const back = runOf(lines.slice(0, place.line).toReversed(), 0, after)
    return { value: addLines(value, place.line - back, 'before', by) }
  }
  return { value: addLines(value, place.line + runOf(lines, place.line + 1, words(before)), 'after', by) }
}

/** How many lines from here say one of these. */
const runOf = (lines: readonly string[], from: number, said: readonly string[]): number => {
  let count = 0
  while (from + count < lines.length && said.includes(comparable(lines[from + count] ?? ''))) count += 1
  return count
}

interface Place {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** Where a change is in the lines of its text today. */
const placeIn = (
  lines: readonly string[],
  one: Feedback,
  target: Target,
  siblings: readonly Feedback[],
): Place | null => {
  const expected = expectedOf(one, siblings)
  if (expected === null) return null
  const near = target.line + shiftOf(target, siblings)
  const ranks = lines.map((_, rank) => rank).toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))
  const wanted = comparable(expected.text)
  for (const rank of ranks) {
    const words = comparable(lines[rank] ?? '')
    const label = wanted.length - words.length
    if (words === wanted || (wanted.endsWith(words) && words !== '' && /^[^:]{1,60} : $/.test(wanted.slice(0, label))))
      return expected.from < label && one.kind !== 'removed' && one.kind !== 'added'
        ? null
        : { line: rank, from: Math.max(0, expected.from - label), to: Math.max(0, expected.to - label) }
  }
  return one.kind === 'removed' ? null : alike(lines, ranks, wanted, one.kind === 'added' ? null : expected)
}

/** The line of the file with what was accepted in it, and where the change is in it; `null` when that took its place. */
const expectedOf = (one: Feedback, siblings: readonly Feedback[]) => {
  let text = one.context ?? ''
  let [from, to] = [one.from ?? 0, one.to ?? 0]
  const inLine = siblings
    .filter((other) => other.kind === 'words' && other.target === one.target && other.context === one.context)
    .toSorted((a, b) => (b.from ?? 0) - (a.from ?? 0) || (b.rank ?? 0) - (a.rank ?? 0))
  for (const other of inLine) {
    const place = { from: other.from ?? 0, to: other.to ?? 0 }
    const words = inlineSigns(paragraphsOf(other.by)[0] ?? [])
    const grows = words.length - (place.to - place.from)
    const isEarlier = (other.rank ?? 0) < (one.rank ?? 0)
    const isSame = place.from === (one.from ?? 0) && place.to === place.from && from === to
    if (one.kind === 'words') {
      if (isSame ? isEarlier : place.to <= (one.from ?? 0)) [from, to] = [from + grows, to + grows]
      else if (!isSame && place.from < (one.to ?? 0)) return null
    } else if (one.kind === 'removed') to += grows
    text = text.slice(0, place.from) + words + text.slice(place.to)
  }
  return { text, from, to }
}

/** How many lines further the target is, for what was accepted above it. */
const shiftOf = ({ line }: Target, siblings: readonly Feedback[]): number =>
  siblings.reduce((sum, { kind, target, from, by }) => {
    const at = targetOf(target)?.line ?? 0
    if (kind === 'removed') return at < line ? sum - 1 : sum
    if (kind !== 'added') return sum
    return at < line || (at === line && from === 0) ? sum + paragraphsOf(by).length : sum
  }, 0)

/**
 * The line that is most like what is expected, when the words of the change, or its place between two, are still in it.
 * @param change `null` for what stands beside the line
 */
const alike = (
  lines: readonly string[],
  ranks: readonly number[],
  wanted: string,
  change: { readonly from: number; readonly to: number } | null,
): Place | null => {
  const { from, to } = change ?? { from: 0, to: 0 }
  let best: (Place & { readonly shared: number }) | null = null
  for (const rank of ranks.slice(0, mostCompared)) {
    const words = comparable(lines[rank] ?? '')
    const runs = sameRuns(wanted, words)
    const shared = runs.reduce((sum, { length }) => sum + length, 0)
    const run = runs.find((one) => one.from <= from && to <= one.from + one.length)
    const moved = run === undefined ? 0 : run.to - run.from
    const place = change === null || run !== undefined ? { from: from + moved, to: to + moved } : null
    if (place !== null && 2 * shared >= Math.max(wanted.length, words.length) && shared > (best?.shared ?? 0))
      best = { line: rank, ...place, shared }
  }
  return best
}

/** Lines around the place that was known: further ones are others. */
const mostCompared = 40
