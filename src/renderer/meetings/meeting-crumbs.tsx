import type { ReactNode } from 'react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { wayToListOf } from '../components/way-to.tsx'

type Place = Pick<MeetingSummary, 'kind' | 'series'>

/** The way to a screen of a meeting: the list it is in, then this screen, else its series. Few forums have one. */
export const meetingCrumbs = (summary: Place, here: string | null = placeOf(summary)): readonly ReactNode[] => [
  wayToListOf(summary),
  ...(here === null ? [] : [<span key="here">{here}</span>]),
]

const placeOf = (summary: Place): string | null => summary.series ?? (hasProgramme(summary) ? null : 'Sans série')
