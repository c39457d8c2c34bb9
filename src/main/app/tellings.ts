import { checkTelling } from '#main/directory/check-telling.ts'
import { collectionTelling } from '#main/indicators/campaigns/collection-telling.ts'
import { meetingTelling } from '#main/meetings/tellings/meeting-telling.ts'
import { minutesTelling } from '#main/meetings/tellings/minutes-telling.ts'
import type { TellingOf } from '#main/workspace/sendings/handlers.ts'

/** How what is told is told, by the room whose it is. */
export const tellingOf: TellingOf = (context, subject) => {
  switch (subject.kind) {
    case 'minutes':
      return minutesTelling(context, subject.meeting)
    case 'invitation':
    case 'reminder':
      return meetingTelling(context, subject.meeting, subject.kind)
    case 'collection':
    case 'collectionReminder':
      return collectionTelling(context, subject)
    case 'check':
      return checkTelling(context, subject)
  }
}
