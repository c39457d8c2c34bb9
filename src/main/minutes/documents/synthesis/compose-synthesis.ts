import { roadmapLine } from '#main/office/paper/heading.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { shortDate } from '#shared/text/french-dates.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { authorOf, firstPage, titleOf } from './first-page.ts'
import { heightOf, pageHeight } from './height.ts'
import { steps } from './limits.ts'
import { secondPage } from './second-page.ts'
import type { Synthesis } from './synthesis.ts'

/**
 * A meeting on two pages at most: what was decided and who does what first, then what exchanges brought and what comes next.
 * A part without content is left out; when it is too long, parts are dropped in the order of `limits.ts`.
 */
export const composeSynthesis = (synthesis: Synthesis): ComposedDocument => {
  const { meeting } = synthesis.minutes
  const title = titleOf(synthesis)
  const day = meeting.date === null ? null : shortDate(meeting.date)
  const state = meeting.state === 'validated' ? null : 'à valider'
  return {
    title,
    subject: roadmapLine(synthesis.minutes.espace),
    author: authorOf(synthesis),
    footer: withNoBreakSpaces([title, day, state].filter((words) => words !== null).join(' – ')),
    sheet: 'synthesis',
    pictures: [],
    body: typeset(doc(...blocksOf(synthesis))),
  }
}

/** Each page tells as much as it holds; one that is long flows onto the other when more is told so. */
const blocksOf = (synthesis: Synthesis): readonly Block[] => {
  const told = steps.map((limits) => [firstPage(synthesis, limits), secondPage(synthesis, limits)] as const)
  const heights = told.map(([first, second]) => [heightOf(first), heightOf(second)] as const)
  const flowing = heights.findIndex(([first, second]) => first + second <= 2 * pageHeight - lostAtFoot)
  const apart = [0, 1].map((page) => heights.findIndex((one) => (one[page] ?? 0) <= pageHeight))
  const [first = -1, second = -1] = apart
  if (apart.includes(-1) || (flowing >= 0 && flowing < Math.max(first, second)))
    return (told[flowing] ?? told.at(-1) ?? []).flat()
  const [above, below] = [told[first]?.[0] ?? [], told[second]?.[1] ?? []]
  return [...above, ...(heightOf([...above, ...below]) <= pageHeight ? below : onNewPage(below))]
}

/** A row that does not hold at the foot of a page leaves it empty. */
const lostAtFoot = 100

const onNewPage = ([first, ...others]: readonly Block[]): readonly Block[] => {
  if (first === undefined) return []
  return [first.type === 'heading' ? { ...first, attrs: { ...first.attrs, newPage: true } } : first, ...others]
}
