import type { NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Need } from '#shared/records/records.ts'
import type { needOrigins } from '#shared/records/roadmap/need/need.ts'
import { dayOf } from '../../../words/dates.ts'

/** A need while it is being noted. */
export interface NeedDraft {
  readonly text: string
  readonly origin: keyof typeof needOrigins
  readonly actor: { readonly id: RowId; readonly name: string } | null
  readonly meeting: RowId | null
  readonly audience: string
  readonly where: Pick<Need, 'sector' | 'areaKind' | 'areaCode'>
  readonly raisedOn: string | null
}

/** @param meeting at which it is said: its day is then that of the need, unless it is still to come */
export const firstDraft = (meeting: NamedMeeting | null, today = dayOf(new Date())): NeedDraft => ({
  text: '',
  origin: meeting === null ? 'actor' : 'meeting',
  actor: null,
  meeting: meeting?.id ?? null,
  audience: '',
  where: { sector: null, areaKind: null, areaCode: null },
  raisedOn: meeting?.date != null && meeting.date < today ? meeting.date : today,
})

/** The next one is likely said by the same, at the same place. */
export const withoutWords = (draft: NeedDraft): NeedDraft => ({ ...draft, text: '', audience: '' })

/** What is written of it. A structure is kept only while a structure says it. */
export const raisedBy = ({ text, origin, actor, meeting, audience, where, raisedOn }: NeedDraft) => ({
  text,
  about: {
    origin,
    meeting,
    actor: origin === 'actor' ? (actor?.id ?? null) : null,
    audience: audience.trim() || null,
    ...where,
    raisedOn,
  },
})
