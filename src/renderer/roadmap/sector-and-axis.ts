import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { Filter } from '../components/list/list-view.ts'
import { axisName } from './fiches/fiche-words.ts'

/** By sector. @param none how those of no sector are called */
export const sectorFilter = (none: string): Filter<Pick<FicheList, 'sectors'>, Pick<FicheLine, 'sector'>> => ({
  label: 'Secteur',
  all: 'Tous les secteurs',
  options: ({ sectors }) => [...sectors.map(({ id, name }) => [id, name ?? 'Secteur'] as const), ['sans', none]],
  keeps: ({ sector }, want) => (sector ?? 'sans') === want,
})

export const axisFilter: Filter<Pick<FicheList, 'axes'>, Pick<FicheLine, 'axis'>> = {
  label: 'Axe',
  all: 'Tous les axes',
  options: ({ axes }) => [...axes.map((axis) => [axis.id, axisName(axis)] as const), ['sans', 'Dans aucun axe']],
  keeps: ({ axis }, want) => (axis ?? 'sans') === want,
}
