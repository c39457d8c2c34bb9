import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import type { LabelLine } from './facts/label-lines.ts'
import { meetingFacts } from './facts/meeting-facts.ts'
import type { meetingOf } from './meeting.ts'
import { peopleListed } from './people/people-listed.ts'

type Meeting = ReturnType<typeof meetingOf>['meeting']

/** The settings that gave the minutes nothing: no fact that their meeting has, and nobody of their lists. */
export const unreadSettings = (settings: readonly LabelLine[], meeting: Meeting): readonly LabelLine[] =>
  settings.filter((line) => !saysFact(line, meeting) && peopleListed([settingsText([line])]).length === 0)

/** Settings as a text says them. */
export const settingsText = (settings: readonly LabelLine[]): { readonly heading: null; readonly blocks: Block[] } => ({
  heading: null,
  blocks: settings.map(({ label, value }) => paragraph(`${label} : ${value}`)),
})

const saysFact = (line: LabelLine, meeting: Meeting): boolean => {
  const facts = meetingFacts([line], [])
  return (Object.keys(facts) as (keyof typeof facts)[]).some(
    (name) => facts[name] !== null && facts[name] === meeting[name],
  )
}
