import type { RowId } from '#shared/kernel/ids.ts'
import { isPeriod, type Period } from '#shared/text/period.ts'
import { rowSearch } from '../components/id-param.ts'

/** What the address of the indicators says: which period, and whether sectors stand side by side. */
export interface IndicatorsSearch {
  readonly periode?: Period
  readonly vue?: 'secteurs'
}

export const readSearch = ({ periode, vue }: Record<string, unknown>): IndicatorsSearch => {
  // A year is read as a number.
  const period = String(periode)
  return { ...(isPeriod(period) && { periode: period }), ...(vue === 'secteurs' && { vue }) }
}

/** What the address of the dictionary says. */
export interface DictionarySearch {
  /** An indicator is being added. */
  readonly nouveau?: true
  /** One is choosing from the starter dictionary. */
  readonly depart?: true
}

export const readDictionarySearch = ({ nouveau, depart }: Record<string, unknown>): DictionarySearch => ({
  ...(nouveau === true && { nouveau }),
  ...(depart === true && { depart }),
})

/** What the address of the campaigns says: an answer is being typed. */
export interface CampaignsSearch {
  readonly reponse?: true
}

export const readCampaignsSearch = ({ reponse }: Record<string, unknown>): CampaignsSearch =>
  reponse === true ? { reponse } : {}

/** What a line of typed figures is. */
export const typingRows = {
  structures: 'Par structure',
  secteurs: 'Par secteur',
  departement: 'Tout le département',
} as const

export type TypingRows = keyof typeof typingRows

/** What the address of typed figures says. */
export interface TypingSearch {
  readonly par?: TypingRows
  /** The breakdown whose parts are typed. */
  readonly part?: RowId
  /** The last period shown. */
  readonly fin?: Period
}

export const readTypingSearch = ({ par, part, fin }: Record<string, unknown>): TypingSearch => ({
  ...(typeof par === 'string' && Object.hasOwn(typingRows, par) && { par: par as TypingRows }),
  ...rowSearch('part')({ part }),
  ...(typeof fin === 'string' && isPeriod(fin) && { fin }),
})
