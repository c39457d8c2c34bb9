import type { NeedLine, NeedList } from '#shared/contract/roadmap/needs.ts'
import type { Need } from '#shared/records/records.ts'
import { needOrigins, type needStates } from '#shared/records/roadmap/need.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { shortDateWithYear } from '../../words/dates.ts'
import { epciName } from '../../words/epci.ts'
import { agree, numberWord, plural } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'

/** Its first words, where it is named and not read. @param most letters */
export const needName = ({ text }: Pick<Need, 'text'>, most = 90): string => {
  const words = (text ?? '').replaceAll(/\s+/g, ' ').trim()
  if (words === '') return 'Besoin sans texte'
  return words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')}…`
}

/** « 12 besoins, dont cinq en attente, deux depuis plus de deux mois. » */
export const needsSentence = (
  total: number,
  { open, ancien }: Readonly<Record<keyof typeof needStates | 'ancien', number>>,
): string => {
  const all = plural(total, 'besoin', 'besoins')
  if (open === 0) return `${all}, rien en attente.`
  const waiting = open === total ? `${all}, en attente` : `${all}, dont ${numberWord(open)} en attente`
  if (ancien === 0) return `${waiting}.`
  if (ancien === open) return `${waiting} depuis plus de deux mois.`
  return `${waiting}, ${agree(ancien, 'l’un', numberWord(ancien))} depuis plus de deux mois.`
}

/** Who raised it: « Le Clic voisin », « Le public », the meeting it was heard at. */
export const originWords = ({ need, actor, meeting }: NeedLine): string => {
  if (need.origin === 'actor' && actor !== null) return actor
  if (need.origin === 'meeting' && meeting !== null) return meeting.title
  return need.origin === null ? 'Origine à préciser' : choiceWord(needOrigins, need.origin)
}

/** Where it is: a part of the territory, a sector, or everywhere. */
export const whereWords = ({ need, area, sector }: NeedLine, sectors: NeedList['sectors']): string => {
  const name = (sectors.find(({ id }) => id === sector)?.name ?? null) || null
  if (area !== null) return need.areaKind === 'epci' ? epciName(area) : area
  return name === null ? 'Tout le département' : `Secteur ${name}`
}

export const whenWords = ({ raisedOn }: Pick<Need, 'raisedOn'>): string =>
  raisedOn === null ? '–' : shortDateWithYear(raisedOn)

export const settledSentence = (need: Pick<Need, 'text'>, state: NonNullable<Need['state']>): string =>
  `${choiceWord(settledWords, state)}\u00a0: ${quoted(needName(need))}`

const settledWords = { answered: 'Répondu', dropped: 'Laissé sans suite', open: 'Remis en attente' } as const

/** Nobody is named here: needs travel in letters and documents. */
export const audienceHint =
  'Un public, jamais le nom d’une personne\u00a0: «\u00a0jeunes en insertion\u00a0», «\u00a0aînés isolés\u00a0».'
