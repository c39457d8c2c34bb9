import { memo } from 'react'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Section } from '#shared/records/records.ts'
import { SectionEditor } from '../write/section/SectionEditor.tsx'
import { sectionName } from '../write/section-names.ts'
import write from '../write/write.module.css'
import { RestingSection } from './RestingSection.tsx'

interface Props {
  readonly section: Section
  readonly number: string | null
  readonly minutes: Minutes
  /** The one where one is. */
  readonly isReached: boolean
  /** Has its editors. */
  readonly isWritten: boolean
}

/** One section of the page. What is stored elsewhere in the minutes draws nothing of it anew. */
export const PageSection = memo(function PageSection({ section, number, minutes, isReached, isWritten }: Props) {
  return (
    <section
      data-section={section.id}
      aria-label={sectionName(section)}
      aria-current={isReached || undefined}
      className={write.pageSection}
      data-level={Math.min(section.level ?? 1, 4)}
    >
      {isWritten ? (
        <SectionEditor section={section} number={number} minutes={minutes} isReached={isReached} />
      ) : (
        <RestingSection section={section} number={number} minutes={minutes} />
      )}
    </section>
  )
}, isDrawnAlike)

/** What a text shows is of its section alone; tables and lists are of other rows of the minutes. */
function isDrawnAlike(before: Props, now: Props): boolean {
  const isText = now.section.kind === 'text' || now.section.kind === 'front'
  return (
    before.section === now.section &&
    before.number === now.number &&
    before.isReached === now.isReached &&
    before.isWritten === now.isWritten &&
    (isText || rowsShown.every((rows) => before.minutes[rows] === now.minutes[rows]))
  )
}

const rowsShown = ['axisSheets', 'fiches', 'rubrics', 'rubricTexts', 'attendances', 'followUps'] as const
