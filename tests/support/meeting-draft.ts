/** A concertation to be made, as the form of a new meeting gives it. */
export const meetingDraft = {
  title: '',
  kind: 'concertation',
  number: 2,
  seriesName: 'Concertations de la feuille de route',
  sector: null,
  date: '2026-12-08',
  startsAt: '09:00',
  endsAt: null,
  place: '',
} as const

/** A forum to be made. */
export const forumDraft = {
  ...meetingDraft,
  title: 'Forum des Joncs',
  kind: 'forum',
  number: null,
  seriesName: '',
  date: '2027-02-04',
} as const
