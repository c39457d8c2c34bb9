import type { RowId } from '#shared/kernel/ids.ts'
import { needOrigins } from '#shared/records/roadmap/need/need.ts'
import { type NeedFilter, type NeedSort, type NeedWant, sorts, wants } from './filter-needs.ts'

/** What the address of the needs says: all of them without it. */
export interface NeedsSearch {
  readonly etat?: NeedWant
  readonly secteur?: RowId | 'sans'
  readonly origine?: keyof typeof needOrigins
  readonly texte?: string
  readonly ordre?: NeedSort
  /** A need is being noted. */
  readonly noter?: true
}

export const readSearch = ({ etat, secteur, origine, texte, ordre, noter }: Record<string, unknown>): NeedsSearch => ({
  ...(isOneOf(wants, etat) && { etat }),
  ...(typeof secteur === 'string' && { secteur: secteur as RowId }),
  ...(isOneOf(needOrigins, origine) && { origine }),
  ...(typeof texte === 'string' && { texte }),
  ...(isOneOf(sorts, ordre) && { ordre }),
  ...(noter === true && { noter }),
})

const isOneOf = <Code extends string>(codes: Readonly<Record<Code, string>>, value: unknown): value is Code =>
  typeof value === 'string' && Object.hasOwn(codes, value)

export const filterOf = ({ etat, secteur, origine, texte }: NeedsSearch): NeedFilter => ({
  want: etat ?? null,
  sector: secteur ?? null,
  origin: origine ?? null,
  text: texte ?? '',
})
