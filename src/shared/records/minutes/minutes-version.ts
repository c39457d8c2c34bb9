import { choice, date, integer, ref, rich, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

export const versionStates = { draft: 'Brouillon', review: 'À relire', validated: 'Validée' } as const

/**
 * Minutes as they were when someone fixed them: the composed document, so that what was sent can always be compared and
 * given again to the letter, whatever becomes of the axes, fiches and names it was made of.
 */
export const minutesVersion = defineRecord(
  'minutesVersion',
  feminine('version du compte-rendu', 'versions du compte-rendu'),
  {
    meeting: ref('Réunion', 'meeting'),
    number: integer('Numéro', 1, 9_999),
    state: choice('État', versionStates),
    /** ISO instant. */
    fixedAt: text('Fixée le', 40),
    fixedBy: ref('Fixée par', 'member'),
    note: text('Remarque'),
    /** Of a version given to be read. */
    sentTo: text('À relire par', 600),
    sentOn: date('À relire depuis le'),
    replyBy: date('Retours attendus le'),
    /** Of the composed document, which makes them of its own lines: as long as these are. */
    title: text('Titre', 20_000),
    subject: text('Objet', 20_000),
    author: text('Organisme', 20_000),
    footer: text('Pied de page', 20_000),
    body: rich('Contenu'),
  },
)
