import { position, ref, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** Who speaks at, or holds, one thing on a programme. */
export const programmeSpeaker = defineRecord(
  'programmeSpeaker',
  masculine('intervenant du programme', 'intervenants du programme'),
  {
    item: ref('Élément du programme', 'programmeItem'),
    position: position(),
    /** As printed; the refs when known. */
    name: text('Nom'),
    person: ref('Personne', 'person'),
    actor: ref('Structure', 'actor'),
  },
)
