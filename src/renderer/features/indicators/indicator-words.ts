import type { FicheList } from '#shared/contract/fiches.ts'
import { plural } from '../../words/numbers.ts'
import { axisName } from '../fiches/fiche-words.ts'

export const indicatorName = (name: string | null): string => name ?? 'Indicateur sans nom'

interface Group {
  readonly axis: FicheList['axes'][number] | null
  readonly computed: boolean
}

/** « Axe 1 – Équiper et accompagner », « Calculés par Concerto ». */
export const groupName = ({ axis, computed }: Group): string =>
  computed ? 'Calculés par Concerto' : axisName(axis ?? undefined)

export const definitionCount = (count: number): string => plural(count, 'définition', 'définitions')
