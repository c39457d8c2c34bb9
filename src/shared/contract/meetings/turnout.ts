import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { query, returns } from '../define.ts'

/** One of those whom a figure counts: someone, a structure, or an EPCI. */
export interface TurnoutLine {
  readonly key: string
  readonly name: string
  /** The structure of a person; how many came from a structure. */
  readonly detail: string | null
  /** Where the directory shows it; `null`: it does not know it. */
  readonly entry: { readonly list: 'persons' | 'actors'; readonly id: RowId } | null
}

/** Who came to a meeting, and who did not: each figure is the lines it counts. */
export interface TurnoutLists {
  readonly present: readonly TurnoutLine[]
  readonly invited: readonly TurnoutLine[]
  /** Those of the invited who are present. */
  readonly invitedPresent: readonly TurnoutLine[]
  /** Present without having been invited. */
  readonly uninvited: readonly TurnoutLine[]
  /** Present, and at no earlier meeting of any kind. */
  readonly newPersons: readonly TurnoutLine[]
  readonly structures: readonly TurnoutLine[]
  readonly newStructures: readonly TurnoutLine[]
  /** People whose structure is said to be outside the digital field. */
  readonly outsideField: readonly TurnoutLine[]
  readonly elected: readonly TurnoutLine[]
  /** EPCI that the meeting covers and nobody came from. */
  readonly absentEpci: readonly TurnoutLine[]
}

export type TurnoutKey = keyof TurnoutLists

/** What each figure is called, in the order one reads them. */
export const turnoutLabels: Readonly<Record<TurnoutKey, string>> = {
  present: 'Personnes présentes',
  invited: 'Personnes invitées',
  invitedPresent: 'Invitées et présentes',
  uninvited: 'Venues sans invitation',
  newPersons: 'Venues pour la première fois',
  structures: 'Structures présentes',
  newStructures: 'Structures nouvelles',
  outsideField: 'Hors champ numérique',
  elected: 'Élues et élus',
  absentEpci: 'Intercommunalités absentes',
}

export interface TurnoutFigures {
  readonly meeting: RowId
  readonly title: string
  readonly date: string | null
  readonly counts: Readonly<Record<TurnoutKey, number>>
  /** How many EPCI it covers. */
  readonly epci: number
  /** Of how many of those present the directory says whether they are elected. */
  readonly qualified: number
}

export interface Turnout extends TurnoutFigures {
  readonly lists: TurnoutLists
  /** The last meetings of this kind where someone was present, the latest first. */
  readonly earlier: readonly TurnoutFigures[]
}

export const turnoutContract = {
  /** What came of a meeting, beside the last ones of its kind. */
  page: query(z.strictObject({ meeting: rowIdSchema }), returns<Turnout>()),
}
