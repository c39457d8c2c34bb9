import { areaKinds } from '../directory/sector-area.ts'
import { choice, date, longText, ref, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** Who raised a need. */
export const needOrigins = { actor: 'Une structure', public: 'Le public', meeting: 'Une réunion' } as const

export const needStates = { open: 'En attente', answered: 'Répondu', dropped: 'Sans suite' } as const

/** What is missing on the territory, as someone said it, until it is answered. */
export const need = defineRecord(
  'need',
  masculine('besoin', 'besoins', { title: ['text'], body: ['answer', 'audience'] }),
  {
    text: longText('Besoin', 2_000),
    origin: choice('Exprimé par', needOrigins),
    actor: ref('Structure', 'actor'),
    meeting: ref('Réunion', 'meeting'),
    /** Of the public or of the people met, never a name: « jeunes en insertion ». */
    audience: text('Public concerné'),
    raisedOn: date('Exprimé le'),
    /** Where: a sector, or a part of the territory by its official code. All `null`: the whole département. */
    sector: ref('Secteur', 'sector'),
    areaKind: choice('Nature du territoire', areaKinds),
    areaCode: text('Code du territoire', 9),
    state: choice('État', needStates),
    answer: longText('Réponse', 4_000),
    answeredOn: date('Répondu le'),
    fiche: ref('Fiche-action', 'fiche'),
  },
)
