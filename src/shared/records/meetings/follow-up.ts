import { choice, date, longText, position, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

export const followUpKinds = { decision: 'Décision', task: 'Tâche' } as const

export const followUpStates = { open: 'À faire', done: 'Faite', dropped: 'Abandonnée' } as const

/** What a meeting decided or asked of someone. A task stays on the home page until it is done. */
export const followUp = defineRecord(
  'followUp',
  feminine('suite à donner', 'suites à donner', { title: ['text'], body: ['bearer', 'outcome'] }),
  {
    meeting: ref('Réunion', 'meeting'),
    /** The section of the minutes it was said in. */
    section: ref('Section', 'section'),
    position: position(),
    kind: choice('Nature', followUpKinds),
    text: longText('Ce qui a été décidé ou demandé', 2_000),
    /** As told: « Mme VENTCLAIR », « la Maison du Rhône », « tous »; the refs when known. */
    bearer: text('Porteur'),
    bearerPerson: ref('Porteur (personne)', 'person'),
    bearerActor: ref('Porteur (structure)', 'actor'),
    dueOn: date('Échéance'),
    state: choice('État', followUpStates),
    doneOn: date('Faite le'),
    /** Why it was dropped, or how it was done. */
    outcome: longText('Suite donnée', 2_000),
  },
)
