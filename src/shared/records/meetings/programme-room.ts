import { integer, position, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** A room of a forum, or a part of one. */
export const programmeRoom = defineRecord('programmeRoom', feminine('salle', 'salles'), {
  meeting: ref('Forum', 'meeting'),
  position: position(),
  name: text('Nom', 120),
  seats: integer('Places', 0, 99_999),
})
