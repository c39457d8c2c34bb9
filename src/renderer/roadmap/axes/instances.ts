import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'

type Told = Pick<MeetingSummary, 'kind' | 'state' | 'date'>

/** Whether its agenda may still take a point. */
export const isPlanned = (meeting: Pick<MeetingSummary, 'state' | 'date'>): boolean =>
  !isOff(meeting) && !isLocked(meeting) && meeting.state !== 'toValidate'

/**
 * The meetings that a decision of axes is asked of: the committees to come for what they are to look at, any meeting that
 * was not called off for what it decided, the committees first. @param today `YYYY-MM-DD`
 */
export const instancesFor = <Meeting extends Told>(
  meetings: readonly Meeting[],
  decided: boolean,
  today: string,
): readonly Meeting[] =>
  decided
    ? meetings
        .filter((meeting) => !isOff(meeting))
        .toSorted((a, b) => Number(b.kind === 'committee') - Number(a.kind === 'committee'))
    : meetings.filter(
        (meeting) =>
          meeting.kind === 'committee' && isPlanned(meeting) && (meeting.date === null || meeting.date >= today),
      )
