import { flag, longText, ref, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** What a sector has to say of a fiche-action. */
export const ficheComment = defineRecord('ficheComment', masculine('commentaire', 'commentaires', { body: ['text'] }), {
  fiche: ref('Fiche-action', 'fiche'),
  sector: ref('Secteur', 'sector'),
  member: ref('Auteur', 'member'),
  text: longText('Commentaire', 4_000),
  /** ISO instant. */
  writtenAt: text('Écrit le', 40),
  settled: flag('Pris en compte'),
})
