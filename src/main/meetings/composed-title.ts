import { meetingKinds } from '#shared/records/meetings/meeting/meeting.ts'

/** « 2e concertation – Secteur Nord »: what a meeting is called until someone says otherwise. */
export const composedTitle = (
  meeting: { readonly kind: keyof typeof meetingKinds; readonly number: number | null },
  sector: string | null,
): string => {
  const kind = meetingKinds[meeting.kind]
  const numbered = meeting.number === null ? kind : `${ordinal(meeting.number, meeting.kind)} ${kind.toLowerCase()}`
  return sector === null ? numbered : `${numbered} – Secteur ${sector}`
}

const feminine: ReadonlySet<string> = new Set(['concertation', 'other'])

const ordinal = (rank: number, kind: string): string => (rank > 1 ? `${rank}e` : feminine.has(kind) ? '1re' : '1er')
