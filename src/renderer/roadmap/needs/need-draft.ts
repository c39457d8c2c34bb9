import type { NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'
import type { needOrigins } from '#shared/records/roadmap/need.ts'
import type { Input } from '../../api/api.ts'
import { dayOf } from '../../words/dates.ts'
import type { Where } from './where.ts'

/** A need as it is typed. */
export interface NeedDraft extends Where {
  readonly text: string
  readonly origin: keyof typeof needOrigins
  readonly actor: NamedRow | null
  readonly audience: string
  readonly raisedOn: string | null
}

/** The day of the meeting is that of the need, unless it is still to come. */
export const firstDraft = (meeting: NamedMeeting | undefined, today = dayOf(new Date())): NeedDraft => ({
  text: '',
  origin: meeting === undefined ? 'actor' : 'meeting',
  actor: null,
  audience: '',
  sector: null,
  areaKind: null,
  areaCode: null,
  raisedOn: meeting?.date != null && meeting.date < today ? meeting.date : today,
})

/** The next one is likely said by the same, at the same place. */
export const withoutWords = (draft: NeedDraft): NeedDraft => ({ ...draft, text: '', audience: '' })

/** A structure is kept only while a structure says it. */
export const raisedBy = (
  { text, actor, audience, ...about }: NeedDraft,
  meeting: NamedMeeting | undefined,
): Input<'needs', 'raise'> => ({
  text,
  about: {
    ...about,
    meeting: meeting?.id ?? null,
    actor: about.origin === 'actor' ? (actor?.id ?? null) : null,
    audience: audience.trim() || null,
  },
})

/** Said at a meeting, in these words. */
export const saidAt = (meeting: NamedMeeting, text: string): Input<'needs', 'raise'> =>
  raisedBy({ ...firstDraft(meeting), text }, meeting)
