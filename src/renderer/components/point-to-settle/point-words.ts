import type { ConflictView, Origin, ToldValue } from '#shared/contract/exchanges/conflicts.ts'
import { withDe } from '#shared/text/article.ts'
import { dayOf, longDate } from '../../words/dates.ts'
import { hourOf } from '../../words/hours.ts'
import { numberWord, sentenceCase } from '../../words/numbers.ts'

/** « Téléphone, « Atelier du Moulin » »: what is written in two ways. */
export const pointTitle = ({ kind, fieldLabel, recordLabel, name }: ConflictView): string =>
  kind === 'removal'
    ? `${sentenceCase(recordLabel)} à garder ou à supprimer\u00a0: ${quoted(name)}`
    : `${fieldLabel}, ${quoted(name)}`

const quoted = (name: string): string => `«\u00a0${name}\u00a0»`

/** What happened, and that nothing is lost. */
export const pointSentence = ({ kind, sides, base }: ConflictView): string => {
  if (kind === 'removal')
    return 'Supprimé d’un côté, modifié de l’autre sans le savoir. Tout reste en place en attendant votre choix.'
  const many = sides.length === 2 ? 'des deux côtés' : `de ${numberWord(sides.length)} côtés`
  const since = base === null ? 'sans version commune' : `depuis le ${longDate(dayOf(new Date(base.at)))}`
  return `Écrit ${many} ${since}. Aucune version n’est perdue\u00a0: celles que vous ne retenez pas restent dans l’historique.`
}

/** « Chez vous », « Secteur Ouest »; the person where two come from one place, or from none. */
export const originWords = (told: ToldValue, among: readonly ToldValue[]): string => {
  const isAlone = among.filter(({ origin }) => placeOf(origin) === placeOf(told.origin)).length < 2
  return (isAlone ? placeOf(told.origin) : null) ?? (told.origin.kind === 'own' ? 'Chez vous' : told.author)
}

const placeOf = (origin: Origin): string | null => {
  switch (origin.kind) {
    case 'own':
      return 'Chez vous'
    case 'hub':
      return 'Département'
    case 'sector':
      return `Secteur ${origin.name}`
    default:
      return null
  }
}

/** « Retenir la version du secteur Ouest » */
export const keepWords = (told: ToldValue, among: readonly ToldValue[]): string => {
  const { kind } = told.origin
  const words = originWords(told, among)
  if (words === told.author || kind === 'other') return `Retenir la version ${withDe(told.author)}`
  if (kind === 'own') return 'Retenir votre version'
  return `Retenir la version du ${kind === 'hub' ? 'département' : words.replace('Secteur', 'secteur')}`
}

/** « Ysoline BOISJOLI, 21 novembre 2024, 9 h 05 » */
export const writtenBy = ({ author, at }: Pick<ToldValue, 'author' | 'at'>): string =>
  `${author}, ${longDate(dayOf(new Date(at)))}, ${hourOf(at)}`
