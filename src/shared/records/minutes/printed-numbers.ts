import type { RowId } from '../../kernel/ids.ts'
import { isEmpty } from '../../text/rich-text/plain-text.ts'
import type { Section } from '../records.ts'
import type { Minutes } from './minutes.ts'
import { numberSections } from './number-sections.ts'

type Headed = Pick<Minutes, 'sections' | 'untreated'>

/**
 * The number that the heading of each section prints (« 10 »), `null` for a heading without one, on screen as in Word. What
 * prints no heading is not in it and takes no number: the title block, a section without a title, and a point of the agenda
 * under which nothing was written.
 */
export const printedNumbers = ({ sections, untreated }: Headed): ReadonlyMap<RowId, string | null> =>
  numberSections(
    sections.filter(
      (section, index) =>
        section.kind !== 'front' &&
        !isEmpty(section.title) &&
        [section, ...sectionsUnder(sections, index)].some((one) => saysSomething(one, untreated)),
    ),
  )

/** Its table, its words, or that nobody came to it; a heading that someone added by hand is one by itself. */
const saysSomething = ({ kind, title, body, agendaItem }: Section, untreated: readonly RowId[]): boolean =>
  !isEmpty(body) || (!isEmpty(title) && (kind !== 'text' || agendaItem === null || untreated.includes(agendaItem)))

const sectionsUnder = (sections: readonly Section[], index: number): readonly Section[] => {
  const following = sections.slice(index + 1)
  const end = following.findIndex((next) => levelOf(next) <= levelOf(sections[index]))
  return end === -1 ? following : following.slice(0, end)
}

const levelOf = (section: Section | undefined): number => Math.min(Math.max(section?.level ?? 1, 1), 6)
