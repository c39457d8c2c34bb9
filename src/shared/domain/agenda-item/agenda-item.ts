import { integer, position, ref, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** One point of a meeting's agenda. */
export const agendaItem = defineRecord(
  'agendaItem',
  { one: 'point à l’ordre du jour', many: 'points à l’ordre du jour' },
  {
    meeting: ref('Réunion', 'meeting'),
    position: position(),
    title: text('Intitulé'),
    minutes: integer('Durée en minutes', 0, 1_440),
    speaker: text('Intervention'),
  },
)
