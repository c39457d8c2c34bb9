import { slot } from '../../../text/french-hours.ts'
import type { ProgrammeRoom } from '../../records.ts'
import type { Clash } from './clashes.ts'
import { lineName } from './line-words.ts'

/** Both, by their names and hours, and what they cannot share. */
export const clashSentence = (clash: Clash, rooms: readonly Pick<ProgrammeRoom, 'id' | 'name'>[]): string => {
  const [first, second] = [clash.first, clash.second].map(
    (line) => `${lineName(line)} (${slot(line.item.startsAt, line.item.endsAt)})`,
  )
  if (clash.kind === 'speaker')
    return `${clash.speaker.speaker.name ?? 'La même personne'} serait en même temps à deux endroits\u00A0: ${first} et ${second}.`
  const room = rooms.find(({ id }) => id === clash.room)?.name ?? 'sans nom'
  return `La salle «\u00A0${room}\u00A0» serait prise deux fois à la même heure\u00A0: ${first} et ${second}.`
}
