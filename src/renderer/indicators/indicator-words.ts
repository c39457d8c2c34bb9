import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import { axisName } from '../roadmap/fiches/fiche-words.ts'
import { counted, plural } from '../words/numbers.ts'

export const indicatorName = (name: string | null): string => name ?? 'Indicateur sans nom'

interface Group {
  readonly axis: FicheList['axes'][number] | null
  readonly computed: boolean
}

/** « Axe 1 – Équiper et accompagner »; of no axis, « Calculés par Concerto » apart. */
export const groupName = ({ axis, computed }: Group): string =>
  axis === null && computed ? 'Calculés par Concerto' : axisName(axis ?? undefined)

export const definitionCount = (count: number): string => plural(count, 'définition', 'définitions')

/** « 28 indicateurs, dont treize calculés par Concerto. » */
export const dictionarySentence = ({ indicators }: Dictionary): string => {
  const all = plural(indicators.length, 'indicateur', 'indicateurs')
  const computed = indicators.filter(({ provider }) => provider === 'computed').length
  return computed === 0 ? `${all}.` : `${all}, dont ${counted(computed, 'calculé', 'calculés')} par Concerto.`
}

/** What goes with what is removed: « , avec 12 chiffres », or nothing. */
export const withFigures = (count: number): string =>
  count === 0 ? '' : `, avec ${plural(count, 'chiffre', 'chiffres')}`
