import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Fiche } from '#shared/records/records.ts'
import { isLateFiche, isOpenFiche } from '#shared/records/roadmap/fiche/late.ts'
import { newer } from '#shared/text/newer.ts'
import { folded } from '../../words/folded.ts'

export const wants = { untreated: 'Cases non traitées', late: 'En retard', bearerless: 'Sans porteur' } as const

export const sorts = { axe: 'Par axe', titre: 'Par intitulé', etat: 'Par état', fin: 'Par date de fin' } as const

export type FicheSort = keyof typeof sorts

export interface FicheFilter {
  /** `sans`: of none. */
  readonly axis: RowId | 'sans' | null
  readonly sector: RowId | 'sans' | null
  readonly state: Fiche['state']
  /** A name, as told. */
  readonly bearer: string | null
  readonly only: keyof typeof wants | null
  readonly text: string
}

export const filterFiches = ({ lines, sectors, axes, today }: FicheList, filter: FicheFilter): readonly FicheLine[] => {
  const words = folded(filter.text.trim()).split(/\s+/u).filter(Boolean)
  const named = new Map([
    ...axes.map(({ id, title }) => [id, title] as const),
    ...sectors.map(({ id, name }) => [id, name] as const),
  ])
  return lines.filter(
    (line) =>
      isOf(line.axis, filter.axis) &&
      isOf(line.sector, filter.sector) &&
      (filter.state === null || line.state === filter.state) &&
      (filter.bearer === null || line.bearers.some((name) => folded(name) === folded(filter.bearer ?? ''))) &&
      (filter.only === null || holds[filter.only](line, today)) &&
      says(
        [line.title, ...line.bearers, line.axis && named.get(line.axis), line.sector && named.get(line.sector)],
        words,
      ),
  )
}

const isOf = (value: RowId | null, wanted: RowId | 'sans' | null): boolean =>
  wanted === null || (wanted === 'sans' ? value === null : value === wanted)

const says = (texts: readonly (string | null | undefined)[], words: readonly string[]): boolean => {
  if (words.length === 0) return true
  const told = folded(texts.filter(Boolean).join(' '))
  return words.every((word) => told.includes(word))
}

const holds: Readonly<Record<keyof typeof wants, (line: FicheLine, today: string) => boolean>> = {
  untreated: ({ feasibility, impact }) => feasibility === 'untreated' || impact === 'untreated',
  late: (line, today) => isLateFiche(line, today) || line.lateSteps > 0,
  bearerless: (line) => isOpenFiche(line) && line.bearers.length === 0,
}

/** How many lines each filter would keep of these. */
export const countWants = (
  lines: readonly FicheLine[],
  today: string,
): Readonly<Record<keyof typeof wants, number>> => {
  const count = (want: keyof typeof wants) => lines.filter((line) => holds[want](line, today)).length
  return { untreated: count('untreated'), late: count('late'), bearerless: count('bearerless') }
}

/** The order given is by axis: it is kept. */
export const sortFiches = (lines: readonly FicheLine[], sort: FicheSort): readonly FicheLine[] => {
  switch (sort) {
    case 'axe':
      return lines
    case 'titre':
      return lines.toSorted((a, b) => french.compare(a.title ?? '', b.title ?? ''))
    case 'etat':
      return lines.toSorted((a, b) => stateRank(a) - stateRank(b))
    case 'fin':
      return lines.toSorted((a, b) => compareDays(a.endsOn, b.endsOn))
  }
}

const french = new Intl.Collator('fr', { numeric: true })

const stateOrder = ['late', 'running', 'paused', 'upcoming', 'toDiscuss', 'done', 'dropped'] as const

const stateRank = ({ state }: FicheLine): number =>
  state === null || state === newer ? stateOrder.length : stateOrder.indexOf(state)

/** No day comes last. */
const compareDays = (a: string | null, b: string | null): number => {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}

/** The names that a filter offers, each once, as first written. */
export const bearersOf = (lines: readonly FicheLine[]): readonly string[] => {
  const names = new Map(
    lines.flatMap(({ bearers }) => bearers.map((name) => [folded(name), name] as const)).toReversed(),
  )
  return [...names.values()].toSorted(french.compare)
}
