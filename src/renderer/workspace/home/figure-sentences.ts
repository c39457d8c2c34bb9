import type { HomeView } from '#shared/contract/workspace/workspace.ts'
import { longDate } from '../../words/dates.ts'
import { agree, figure, numberWord } from '../../words/numbers.ts'

export interface FigureSentence {
  readonly figure: string
  /** Goes on from the figure: « présents le 30 octobre 2024, dont cinq pour la première fois ». */
  readonly words: string
}

/** Only what is known: a figure of nothing is not a figure. */
export const figureSentences = (figures: HomeView['figures']): readonly FigureSentence[] =>
  [
    directory(figures.directory),
    of(figures.meetingsHeld, 'réunion tenue', 'réunions tenues'),
    lastMeeting(figures.lastMeeting),
    of(figures.structuresMet, 'structure rencontrée', 'structures rencontrées'),
    of(figures.fiches, 'fiche-action écrite', 'fiches-actions écrites'),
  ].filter((sentence) => sentence !== null)

const of = (count: number, one: string, many: string): FigureSentence | null =>
  count === 0 ? null : { figure: figure(count), words: agree(count, one, many) }

const directory = ({ actors, fresh }: HomeView['figures']['directory']): FigureSentence | null =>
  actors === 0
    ? null
    : {
        figure: figure(actors),
        words: `${agree(actors, 'structure', 'structures')} dans l’annuaire${freshWords(fresh)}`,
      }

/** What was typed and nobody verified is « à jour » on the national scale too: said in full, it promises no more. */
const freshWords = (fresh: number): string =>
  fresh === 0
    ? ''
    : `, dont ${figure(fresh)} ${agree(fresh, 'renseignée ou vérifiée', 'renseignées ou vérifiées')} depuis moins de six mois`

const lastMeeting = (last: HomeView['figures']['lastMeeting']): FigureSentence | null => {
  if (last === null || last.present === 0) return null
  const day = last.meeting.date === null ? 'à la dernière réunion' : `le ${longDate(last.meeting.date)}`
  const newcomers = last.newcomers === 0 ? '' : `, dont ${numberWord(last.newcomers)} pour la première fois`
  return { figure: figure(last.present), words: `${agree(last.present, 'présent', 'présents')} ${day}${newcomers}` }
}
