import type { DirectoryListName, DirectorySort } from '#shared/contract/directory/directory.ts'
import { figure, plural } from '../../words/numbers.ts'
import { windowSize } from './windows.ts'

interface ListWords {
  readonly one: string
  readonly many: string
  readonly gender: 'm' | 'f'
  /** The verb on the button that adds one. */
  readonly add: string
}

export const listWords: Readonly<Record<DirectoryListName, ListWords>> = {
  actors: { one: 'structure', many: 'structures', gender: 'f', add: 'Ajouter une structure' },
  places: { one: 'lieu', many: 'lieux', gender: 'm', add: 'Ajouter un lieu' },
  persons: { one: 'personne', many: 'personnes', gender: 'f', add: 'Ajouter une personne' },
}

/** « 12 structures cochées », « 1 personne cochée ». */
export const countWords = (list: DirectoryListName, count: number, participle: string): string => {
  const { one, many, gender } = listWords[list]
  const said = `${participle}${gender === 'f' ? 'e' : ''}`
  return plural(count, `${one} ${said}`, `${many} ${said}s`)
}

/** « Lignes 1 à 13 sur 62, triées par nom ». Rows are counted from 0. */
export const rangeWords = (first: number, last: number, total: number, sort: DirectorySort): string => {
  if (total === 0) return ''
  if (total === 1) return 'Une seule ligne'
  const lines = first === last ? `Ligne ${figure(first + 1)}` : `Lignes ${figure(first + 1)} à ${figure(last + 1)}`
  return `${lines} sur ${figure(total)}, triées par ${sortWords(sort)}`
}

/** What a sheet says of the rows it holds: the first ones, where there are more than are read at once. */
export const printedWords = (total: number, sort: DirectorySort): string =>
  total <= windowSize
    ? rangeWords(0, total - 1, total, sort)
    : `${rangeWords(0, windowSize - 1, total, sort)}. Les autres ne sont pas sur ce papier\u00a0: la liste entière s’exporte en Excel.`

const sortWords = ({ column, descending }: DirectorySort): string => {
  if (column === 'verifiedOn') return `fraîcheur, ${descending ? 'la plus récente' : 'la plus ancienne'} d’abord`
  if (column === 'updatedOn') return `date de mise à jour, la plus ${descending ? 'récente' : 'ancienne'} d’abord`
  return `${columnWords[column]}${descending ? ', de Z à A' : ''}`
}

const columnWords = {
  name: 'nom',
  kind: 'type',
  commune: 'commune',
  epci: 'EPCI',
  sector: 'secteur',
  structure: 'structure',
} as const
