import { choice, longText, position, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

export const directoryLists = { actors: 'Structures', places: 'Lieux', persons: 'Personnes' } as const

/** A list of the directory that someone gave a name to: filters, order and columns. */
export const savedView = defineRecord('savedView', feminine('vue enregistrée', 'vues enregistrées'), {
  name: text('Nom de la vue', 60),
  list: choice('Liste', directoryLists),
  /** JSON of `SavedViewDefinition` (contract/directory.ts): a newer version's, unreadable here, opens as the whole list. */
  definition: longText('Réglage', 4_000),
  position: position(),
})
