import { meetingWanted } from './actions.ts'
import type { Action } from './session.ts'

/** Says what the minutes of a meeting should be looked at again for; a remark is no failure. */
export const reviewMinutes =
  (wanted: string, { json }: { readonly json?: boolean }): Action =>
  async (session) => {
    const meeting = await meetingWanted(session, wanted)
    const { remarks, left } = await session.call('review.ofMeeting', { meeting: meeting.id })
    if (json) return session.print(JSON.stringify({ meeting: meeting.id, remarks, left }))
    for (const { places, title, detail } of remarks)
      session.print([places[0]?.name, title, detail].filter(Boolean).join(' – '))
    session.print(remarks.length === 0 ? 'Rien à relever.' : `${remarks.length} à voir.`)
  }
