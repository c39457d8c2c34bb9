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
  const begun = beginningOf(written, all)
  const texts = new Map(begun.texts)
  const done = new Map(begun.done)
  const accepted: RowId[] = []
  const left: RowId[] = []
  for (const group of groupsOf(all.filter(({ id }) => chosen.has(id)))) {
    const changed = changedBy(group, { texts, done })
    for (const { id } of group) (changed === null ? left : accepted).push(id)
    if (changed === null) continue
    for (const [name, text] of changed.texts) texts.set(name, text)
    for (const [place, some] of changed.done) done.set(place, some)
  }
  const changed = written.flatMap(({ name, text }) => {
    const value = texts.get(name)?.value ?? null
    return value === text.value ? [] : [{ text, value }]
  })
  return { texts: changed, accepted, left }
}

/** Whether changes that go together could be accepted, as the minutes are written now. */
export const fitting = (written: readonly WritableText[], all: readonly Feedback[]) => {
  const begun = beginningOf(written, all)
  return (group: readonly Feedback[]): boolean => changedBy(group, begun) !== null
}

interface Text {
  readonly value: Value
  /** Those that it has, made when they are asked for. */
  readonly lines: () => readonly string[]
}

interface Progress {
  readonly texts: ReadonlyMap<string, Text>
  /** What was accepted, by its file and its text. */
  readonly done: ReadonlyMap<string, readonly Feedback[]>
}

const beginningOf = (written: readonly WritableText[], all: readonly Feedback[]): Progress => ({
  texts: new Map(written.map(({ name, text: { value }, lines }) => [name, { value, lines: () => lines }])),
  done: Map.groupBy(
    all.filter(({ state }) => state === 'accepted'),
    (one) => placeOf(one, targetOf(one.target)),
  ),
})

const placeOf = ({ file }: Feedback, target: Target | null): string => `${file} ${target?.text}`

/** What the changes of a group make other than it was; `null` when one of them has no place. */
const changedBy = (group: readonly Feedback[], { texts, done }: Progress): Progress | null => {
  const changed = { texts: new Map<string, Text>(), done: new Map<string, readonly Feedback[]>() }
  for (const one of group) {
    const target = targetOf(one.target)
    const place = placeOf(one, target)
    const text = target === null ? undefined : (changed.texts.get(target.text) ?? texts.get(target.text))
    if (target === null || text === undefined) return null
    const known = changed.done.get(place) ?? done.get(place) ?? []
    const next = applied(
      text.value,
      text.lines(),
      one,
      target,
      known.filter(({ id }) => id !== one.id),
    )
    if (next === null) return null
    changed.texts.set(target.text, { value: next.value, lines: () => linesOf(next.value) })
    changed.done.set(place, [...known, one])
  }
  return changed
}

/** In the order of their files, those that go together as one. */
export const groupsOf = (rows: readonly Feedback[]): readonly (readonly Feedback[])[] => {
  const ordered = rows.toSorted(byRank)
  return [
    ...Map.groupBy(ordered, ({ id, file, together }) => (together === null ? id : `${file} ${together}`)).values(),
  ]
}

const byRank = (a: Feedback, b: Feedback): number =>
  (a.file ?? '') < (b.file ?? '') ? -1 : a.file === b.file ? (a.rank ?? 0) - (b.rank ?? 0) : 1

/** The text with one change in it; `null` when its place is no more. @param siblings what was accepted of its file in it */
const applied = (
  value: Value,
  lines: readonly string[],
  one: Feedback,
  target: Target,
  siblings: readonly Feedback[],
): { readonly value: Value } | null => {
  const by = paragraphsOf(one.by)
  if (one.kind === 'added') return added(value, lines, one, target, siblings, by)
  if (one.kind === 'words' && saysItAlready(lines, one, target, siblings)) return { value }
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
const saysItAlready = (
  lines: readonly string[],
  one: Feedback,
  target: Target,
  siblings: readonly Feedback[],
): boolean => {
  const expected = expectedOf(one, siblings)
  if (expected === null) return false
  const { text, from, to } = expected
  const after = comparable(text.slice(0, from) + inlineSigns(paragraphsOf(one.by)[0] ?? []) + text.slice(to))
  const before = comparable(text)
  let isSaid = false
  for (const rank of ranksFrom(target.line + shiftOf(target, siblings), lines.length)) {
    const line = comparable(lines[rank] ?? '')
    if (line === before) return false
    isSaid ||= line === after
  }
  return isSaid
}

const paragraphsOf = (by: RichText | null): readonly (readonly Inline[])[] =>
  (by?.content ?? []).map((block) => (block.type === 'paragraph' ? (block.content ?? []) : []))

const added = (
  value: Value,
  lines: readonly string[],
  one: Feedback,
  target: Target,
  siblings: readonly Feedback[],
  by: readonly (readonly Inline[])[],
): { readonly value: Value } | null => {
  if (typeof value === 'string' || by.length === 0) return null
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
  const wanted = comparable(expected.text)
  for (const rank of ranksFrom(near, lines.length)) {
    const words = comparable(lines[rank] ?? '')
    const label = wanted.length - words.length
    if (words === wanted || (wanted.endsWith(words) && words !== '' && /^[^:]{1,60} : $/.test(wanted.slice(0, label))))
      return expected.from < label && one.kind !== 'removed' && one.kind !== 'added'
        ? null
        : { line: rank, from: Math.max(0, expected.from - label), to: Math.max(0, expected.to - label) }
  }
  return one.kind === 'removed' ? null : alike(lines, near, wanted, one.kind === 'added' ? null : expected)
}

/** The ranks of some lines, those that are nearest to one first. */
function* ranksFrom(near: number, count: number) {
  const from = Math.min(Math.max(near, 0), count - 1)
  for (let far = 0; far <= from || from + far < count; far += 1) {
    if (far <= from) yield from - far
    if (far > 0 && from + far < count) yield from + far
  }
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
  near: number,
  wanted: string,
  change: { readonly from: number; readonly to: number } | null,
): Place | null => {
  const { from, to } = change ?? { from: 0, to: 0 }
  let best: (Place & { readonly shared: number }) | null = null
  let compared = 0
  for (const rank of ranksFrom(near, lines.length)) {
    compared += 1
    if (compared > mostCompared) break
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
