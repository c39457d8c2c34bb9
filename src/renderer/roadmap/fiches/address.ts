import type { RowId } from '#shared/kernel/ids.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { type FicheFilter, type FicheSort, sorts, wants } from './filter-fiches.ts'

export const views = { liste: 'Liste', matrice: 'Matrice', calendrier: 'Calendrier' } as const

export type FicheView = keyof typeof views

/** What the address of the fiches says: the list without it. */
export interface FichesSearch {
  readonly vue?: Exclude<FicheView, 'liste'>
  readonly axe?: RowId | 'sans'
  readonly secteur?: RowId | 'sans'
  readonly etat?: NonNullable<FicheFilter['state']>
  readonly porteur?: string
  readonly avec?: NonNullable<FicheFilter['only']>
  readonly texte?: string
  readonly ordre?: FicheSort
}

export const readSearch = (search: Record<string, unknown>): FichesSearch => {
  const { vue, axe, secteur, etat, porteur, avec, texte, ordre } = search
  return {
    ...((vue === 'matrice' || vue === 'calendrier') && { vue }),
    ...(typeof axe === 'string' && { axe: axe as RowId }),
    ...(typeof secteur === 'string' && { secteur: secteur as RowId }),
    ...(isOneOf(ficheStates, etat) && { etat }),
    ...(typeof porteur === 'string' && { porteur }),
    ...(isOneOf(wants, avec) && { avec }),
    ...(typeof texte === 'string' && { texte }),
    ...(isOneOf(sorts, ordre) && { ordre }),
  }
}

const isOneOf = <Code extends string>(codes: Readonly<Record<Code, string>>, value: unknown): value is Code =>
  typeof value === 'string' && Object.hasOwn(codes, value)

export const filterOf = ({ axe, secteur, etat, porteur, avec, texte }: FichesSearch): FicheFilter => ({
  axis: axe ?? null,
  sector: secteur ?? null,
  state: etat ?? null,
  bearer: porteur ?? null,
  only: avec ?? null,
  text: texte ?? '',
})
