import { position, ref, text } from '../field.ts'
import { defineRecord } from '../record.ts'

/** Who speaks at, or holds, one thing on a programme. */
export const programmeSpeaker = defineRecord(
  'programmeSpeaker',
  { one: 'intervenant du programme', many: 'intervenants du programme', gender: 'm' },
  {
    item: ref('Élément du programme', 'programmeItem'),
    position: position(),
    /** As printed; the refs when known. */
    name: text('Nom'),
    person: ref('Personne', 'person'),
    actor: ref('Structure', 'actor'),
  },
)
