import { date, longText, ref, text } from '../field.ts'
import { defineRecord, feminine } from '../record.ts'

/**
 * A letter of news: a choice, from which the letter is composed anew each time (ADR 0043). What it tells stays where it
 * is written.
 */
export const digest = defineRecord('digest', feminine('lettre d’information', 'lettres d’information'), {
  title: text('Titre'),
  /** What it opens with, before the news. */
  intro: longText('Introduction', 4_000),
  startsOn: date('Du'),
  endsOn: date('Au'),
  /** What concerns this sector, or every one. */
  sector: ref('Secteur', 'sector'),
  axis: ref('Axe', 'axis'),
  /** Ids of what the period holds and the letter leaves out, a space between. */
  leftOut: longText('Ce qui est laissé de côté'),
})
