import { defaultFront } from '#main/office/paper/front.ts'
import { typeset } from '#main/office/paper/typeset.ts'
import type { ComposedParts } from '#shared/contract/minutes/minutes.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { meetingFacts, withMeetingFacts } from './meeting-facts.ts'
import { nextMeetingBlocks } from './next-meeting-blocks.ts'

/** What minutes print and no section of them holds. */
export const composedParts = (minutes: Minutes): ComposedParts => {
  const { meeting } = minutes
  const front = minutes.sections.find(({ kind }) => kind === 'front')
  const shown = (blocks: readonly Block[]) => typeset(doc(...blocks)).content
  return {
    titleBlock: front === undefined ? shown(withMeetingFacts(defaultFront(minutes), meeting)) : [],
    facts: front === undefined ? [] : shown(meetingFacts(front.body ?? doc(), meeting)),
    next: shown(nextMeetingBlocks(minutes)),
  }
}
