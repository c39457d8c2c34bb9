import { sameRuns } from '#main/office/difference/same-runs.ts'
import type { Feedback } from '#shared/records/records.ts'
import { inlineSigns } from '#shared/text/rich-text/plain-text.ts'
import type { Inline, RichText } from '#shared/text/rich-text/rich-text.ts'
import { comparable } from './printed-lines.ts'
import { type Target, targetOf } from './targets.ts'

interface Place {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** Where a change is in the lines of its text today. @param siblings what was accepted in the same text */
export const placeIn = (
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
export function* ranksFrom(near: number, count: number) {
  const from = Math.min(Math.max(near, 0), count - 1)
  for (let far = 0; far <= from || from + far < count; far += 1) {
    if (far <= from) yield from - far
    if (far > 0 && from + far < count) yield from + far
  }
}

/** The line of the file with what was accepted in it, and where the change is in it; `null` when that took its place. */
export const expectedOf = (one: Feedback, siblings: readonly Feedback[]) => {
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
export const shiftOf = ({ line }: Target, siblings: readonly Feedback[]): number =>
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

/** The lines that a change writes. */
export const paragraphsOf = (by: RichText | null): readonly (readonly Inline[])[] =>
  (by?.content ?? []).map((block) => (block.type === 'paragraph' ? (block.content ?? []) : []))
