import { slot } from '../../../text/french-hours.ts'
import { choiceWord } from '../../../text/newer.ts'
import type { ProgrammeItem, ProgrammeRoom } from '../../records.ts'
import type { Clash } from './clashes.ts'
import { programmeItemKinds } from './programme-item.ts'

/** « Atelier « Mots de passe » »; its kind alone while it has no title. */
export const itemName = ({ kind, title }: Pick<ProgrammeItem, 'kind' | 'title'>): string => {
  const named = choiceWord(programmeItemKinds, kind ?? 'workshop')
  return title === null ? `${named} sans intitulé` : `${named} «\u00A0${title}\u00A0»`
}

/** Both, by their names and hours, and what they cannot share. */
export const clashSentence = (clash: Clash, rooms: readonly Pick<ProgrammeRoom, 'id' | 'name'>[]): string => {
  const [first, second] = [clash.first, clash.second].map(
    ({ item }) => `${itemName(item)} (${slot(item.startsAt, item.endsAt)})`,
  )
  if (clash.kind === 'speaker')
    return `${clash.speaker.speaker.name ?? 'La même personne'} serait en même temps à deux endroits\u00A0: ${first} et ${second}.`
  const room = rooms.find(({ id }) => id === clash.room)?.name ?? 'sans nom'
  return `La salle «\u00A0${room}\u00A0» serait prise deux fois à la même heure\u00A0: ${first} et ${second}.`
}
