import type { RowId } from '#shared/kernel/ids.ts'
import type { MinutesText } from '#shared/records/minutes/minutes-texts.ts'
import type { Feedback } from '#shared/records/records.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { addLines, removeLine, replaceInLine } from '#shared/text/rich-text/change-lines.ts'
import { inlineSigns, inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Inline } from '#shared/text/rich-text/rich-text.ts'
import { expectedOf, paragraphsOf, placeIn, ranksFrom, shiftOf } from './place-of-change.ts'
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
