import type { FlowLine } from './flow.ts'
import type { Habits } from './habits.ts'
import { endsInHyphen } from './hyphens.ts'
import { isApart, type Line, textOf } from './lines.ts'

export const isBelow = (before: FlowLine, next: FlowLine): boolean =>
  before.page === next.page && before.region === next.region

/** « Lieu : salle des Tilleuls »: under one another, each is a line of its own. */
export const namesFact = ({ line }: FlowLine): boolean => /^\p{Lu}[^:.]{1,30}\s?:\s/u.test(textOf(line))

/** Whether the end of a line is that of its place only. */
export const fillsLine = (last: FlowLine, next: FlowLine, habits: Habits): boolean =>
  runsOn(last, next) || !fits(last, next, habits)

/** Words, and signs, after which a sentence goes on. */
export const openEnd =
  /(?:^|[\s(])(?:[ldnsjmtc]|qu|de|du|des|la|le|les|un|une|et|ou|à|au|aux|en|par|pour|sur|sous|dans|avec|sans|vers|chez|entre|qui|que|dont|ne|se|ce|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos)$|[–—(«’'&=]$/iu

/** Whether the words themselves say that a line goes on the one before, whatever room was left. */
const runsOn = ({ line, region }: FlowLine, next: FlowLine): boolean => {
  const [said, then] = [textOf(line).trimEnd(), textOf(next.line)]
  if (openEnd.test(said) || said.endsWith(',')) return true
  const reaches = line.right - region.left > 0.72 * (region.right - region.left)
  return reaches && /^\p{Ll}/u.test(then) && !/[.!?…;]\s*[»”")]?$/.test(said)
}

/** Whether the first word of a line would have found room at the end of the one before. */
export const fits = (last: FlowLine, next: FlowLine, { boundOf }: Habits): boolean => {
  if (endsInHyphen.test(textOf(last.line))) return false
  const { left, right } = last.region
  const isAlike = Math.abs(next.line.left - last.line.left) < 3
  const white =
    isCentred(last) && !isAlike ? right - left - (last.line.right - last.line.left) : boundOf(last) - last.line.right
  return firstWidth(next.line) + 0.26 * next.line.size < white - 1
}

/** Up to the first space, or the hyphen after which a line may end. */
const firstWidth = ({ words }: Line): number => {
  const first = words[0]
  if (first === undefined) return 0
  let right = first.right
  for (const [index, word] of words.entries()) {
    if (index > 0 && isApart(word, words[index - 1])) break
    const hyphen = word.text.search(/.-./)
    if (hyphen >= 0) return word.left + ((hyphen + 2) / word.text.length) * (word.right - word.left) - first.left
    right = word.right
  }
  return right - first.left
}

export const isCentred = ({ line, region }: FlowLine): boolean => {
  const [before, after] = [line.left - region.left, region.right - line.right]
  return before > 12 && Math.abs(before - after) < 4
}

/** Whether two lines are of what the file says to be one text. */
export const isOneText = (one: FlowLine, other: FlowLine): boolean => one.block !== null && one.block === other.block
