import { date, ref, rich, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/** What an actor or the secretariat has to tell the others: what a digest is made of. */
export const newsItem = defineRecord(
  'newsItem',
  feminine('actualité', 'actualités', { title: ['title'], body: ['body'] }),
  {
    title: text('Titre'),
    body: rich('Texte'),
    /** The day it is dated; `null`: still being written. */
    publishedOn: date('Publiée le'),
    /** When what it announces takes place. */
    happensOn: date('A lieu le'),
    link: text('Lien', 2_083),
    actor: ref('Structure', 'actor'),
    sector: ref('Secteur', 'sector'),
    axis: ref('Axe', 'axis'),
    fiche: ref('Fiche-action', 'fiche'),
    /** The need it answers. */
    need: ref('Besoin', 'need'),
  },
)
