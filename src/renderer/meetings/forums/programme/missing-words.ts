import { hoursOf, isOpenAllAlong } from '#shared/records/meetings/programme-item/programme-line.ts'
import type { ProgrammeItem } from '#shared/records/records.ts'

/** « sans salle », « sans heure », « toute la durée »; empty for what has both. */
export const missingWords = (item: ProgrammeItem): string => {
  const timeless = hoursOf(item) === null
  if (item.room === null) return timeless && !isOpenAllAlong(item) ? 'sans salle ni heure' : 'sans salle'
  if (isOpenAllAlong(item)) return 'toute la durée'
  return timeless ? 'sans heure' : ''
}
