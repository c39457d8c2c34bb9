import { sentenceCase } from '#shared/kernel/typography.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Finding } from '../finding.ts'
import type { Reviewed } from '../subject.ts'

/** When and where it was: what nobody can find again ten years later. */
export const meetingFacts = ({ minutes: { meeting } }: Reviewed): readonly Finding[] => {
  const missing = [
    meeting.date === null ? 'date' : null,
    meeting.place === null && meeting.onlineLink === null ? 'lieu' : null,
  ].filter((part) => part !== null)
  if (missing.length === 0) return []
  return [
    {
      code: 'meeting-facts',
      weight: meeting.date === null ? 'wrong' : 'doubtful',
      title: `${sentenceCase(kindWords(meeting).the)} est sans ${missing.join(' ni ')}.`,
      places: [],
      about: [meeting.id, missing],
      mending: { way: 'open', verb: 'Compléter' },
    },
  ]
}
