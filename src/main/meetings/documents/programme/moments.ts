import { programmeItemKinds } from '#shared/records/meetings/programme-item/programme-item.ts'
import type { Programme } from '#shared/records/meetings/programme-item/programme-line.ts'
import { slot } from '#shared/text/french-hours.ts'
import { choiceWord } from '#shared/text/newer.ts'

/** One line each, as plain text: « – 10 h 15 – 11 h 00 : Mots de passe (Grange) ». */
export const momentsOf = ({ rooms, lines }: Programme): readonly string[] =>
  lines.map(({ item }) => {
    const room = rooms.find(({ id }) => id === item.room)?.name ?? null
    const title = item.title ?? choiceWord(programmeItemKinds, item.kind ?? 'workshop')
    return `– ${slot(item.startsAt, item.endsAt) || 'toute la durée'} : ${title}${room === null ? '' : ` (${room})`}`
  })
