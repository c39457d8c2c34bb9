import { roadmapLine } from '#main/office/paper/heading.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { shortDate } from '#shared/text/french-dates.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { authorOf, firstPage, titleOf } from './first-page.ts'
import { heightOf, pageHeight } from './height.ts'
import { type Limits, steps } from './limits.ts'
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

const blocksOf = (synthesis: Synthesis): readonly Block[] => {
  const laid = steps.map((limits) => onTwoPages(synthesis, limits))
  return (laid.find(({ holds }) => holds) ?? laid.at(-1))?.blocks ?? []
}

interface Laid {
  readonly blocks: readonly Block[]
  readonly holds: boolean
}

/** Each page of its own, else one after the other. */
const onTwoPages = (synthesis: Synthesis, limits: Limits): Laid => {
  const [first, second] = [firstPage(synthesis, limits), secondPage(synthesis, limits)]
  const [above, below] = [heightOf(first), heightOf(second)]
  if (above + below <= pageHeight) return { blocks: [...first, ...second], holds: true }
  if (above <= pageHeight && below <= pageHeight) return { blocks: [...first, ...onNewPage(second)], holds: true }
  // A row that does not hold at the foot of a page leaves it empty.
  return { blocks: [...first, ...second], holds: above + below <= 2 * pageHeight - lostAtFoot }
}

const lostAtFoot = 100

const onNewPage = ([first, ...others]: readonly Block[]): readonly Block[] => {
  if (first === undefined) return []
  return [first.type === 'heading' ? { ...first, attrs: { ...first.attrs, newPage: true } } : first, ...others]
}
