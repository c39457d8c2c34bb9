import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { isLateFiche, isOpenFiche } from '#shared/records/roadmap/fiche/late.ts'
import { compareDays } from '#shared/text/days.ts'
import { knownCode } from '#shared/text/newer.ts'
import { listView } from '../../components/list/list-view.ts'
import { nameFilter } from '../../components/list/name-filter.ts'
import { axisFilter, sectorFilter } from '../sector-and-axis.ts'
import { axisName } from './fiche-words.ts'

const french = new Intl.Collator('fr', { numeric: true })

const stateOrder = ['late', 'running', 'paused', 'upcoming', 'toDiscuss', 'done', 'dropped'] as const

const stateRank = ({ state }: FicheLine): number => {
  const known = knownCode(state)
  return known === null ? stateOrder.length : stateOrder.indexOf(known)
}

/** The fiches-actions, under their axes. */
export const fichesView = listView<FicheList, FicheLine>()({
  words: { one: 'fiche-action', many: 'fiches-actions', none: 'Aucune fiche-action' },
  lines: ({ lines }) => lines,
  id: ({ id }) => id,
  says: ({ title, bearers, axis, sector }, { axes, sectors }) => [
    title,
    ...bearers,
    axes.find(({ id }) => id === axis)?.title,
    sectors.find(({ id }) => id === sector)?.name,
  ],
  filters: {
    axe: axisFilter,
    secteur: sectorFilter('Tout le département'),
    etat: {
      label: 'État',
      all: 'Tous les états',
      options: ficheStates,
      keeps: ({ state }, want) => state === want,
    },
    porteur: nameFilter<FicheList, FicheLine>(
      { label: 'Porteur', all: 'Tous les porteurs' },
      ({ lines }) => lines,
      ({ bearers }) => bearers,
    ),
    avec: {
      label: 'Ce qui attend',
      all: 'Tout',
      options: { untreated: 'Faisabilité ou impact non traités', late: 'En retard', bearerless: 'Sans porteur' },
      counted: true,
      keeps: (line, want, { today }) => {
        if (want === 'untreated') return line.feasibility === 'untreated' || line.impact === 'untreated'
        if (want === 'late') return isLateFiche(line, today) || line.lateSteps > 0
        return isOpenFiche(line) && line.bearers.length === 0
      },
    },
  },
  sorts: {
    axe: { name: 'Par axe' },
    titre: { name: 'Par intitulé', compare: (a, b) => french.compare(a.title ?? '', b.title ?? '') },
    etat: { name: 'Par état', compare: (a, b) => stateRank(a) - stateRank(b) },
    fin: { name: 'Par date de fin', compare: (a, b) => compareDays(a.endsOn, b.endsOn) },
  },
  heads: {
    of: ({ axis }, { axes }) => axes.find(({ id }) => id === axis)?.id ?? 'sans',
    name: (axis, { axes }) => axisName(axes.find(({ id }) => id === axis)),
  },
})

export const views = { liste: 'Liste', matrice: 'Matrice', calendrier: 'Calendrier', budget: 'Budget' } as const

/** What the address of the fiches says. */
type FichesSearch = ReturnType<typeof fichesView.read> & {
  /** The list without it. */
  readonly vue?: Exclude<keyof typeof views, 'liste'>
}

const isView = (vue: unknown): vue is Exclude<keyof typeof views, 'liste'> =>
  typeof vue === 'string' && vue !== 'liste' && Object.hasOwn(views, vue)

export const readSearch = ({ vue, ...address }: Record<string, unknown>): FichesSearch => ({
  ...(isView(vue) && { vue }),
  ...fichesView.read(address),
})
