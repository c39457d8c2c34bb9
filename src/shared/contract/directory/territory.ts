import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import type { Freshness } from '../../records/directory/freshness.ts'
import type { services } from '../../records/directory/place/vocabularies.ts'
import type { Position, Ring } from '../../records/directory/positions.ts'
import { areaKinds } from '../../records/directory/sector-area.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { file, mutation, query, returns } from '../define.ts'
import type { ReadyFile } from '../ready-file.ts'
import { directoryFilterSchema } from './directory.ts'

export interface Commune {
  /** INSEE code. */
  readonly code: string
  readonly name: string
  readonly postcodes: readonly string[]
  readonly population: number
  /** SIREN of its intercommunality, `null` for the few that have none. */
  readonly epci: string | null
  readonly sector: RowId | null
  readonly excluded: boolean
}

export interface Epci {
  readonly code: string
  readonly name: string
  /** Its communes in this département. */
  readonly communes: number
  readonly population: number
  /** Where it goes as a whole. */
  readonly sector: RowId | null
  readonly excluded: boolean
}

export interface Territory {
  readonly communes: readonly Commune[]
  readonly epci: readonly Epci[]
}

export type ServiceCode = keyof typeof services

/** One line of the coverage matrix: how many places of an EPCI offer each service. */
export interface CoverageRow {
  /** `null`: places whose commune is unknown or outside the territory. */
  readonly epci: { readonly code: string; readonly name: string; readonly population: number } | null
  readonly sector: string | null
  readonly places: number
  readonly counts: Readonly<Record<ServiceCode, number>>
}

export interface MapPoint {
  readonly id: RowId
  readonly name: string
  readonly commune: string | null
  readonly epci: string | null
  readonly latitude: number
  readonly longitude: number
  readonly freshness: Freshness
}

/** The département as a map draws it, and the places that stand there. */
export interface PlacesMap {
  /** Those with coordinates, in the département or near it. */
  readonly points: readonly MapPoint[]
  /** How many have no coordinates. */
  readonly unplaced: number
  readonly strays: readonly StrayPlace[]
  readonly ground: {
    /** `cells`: laid around the towns whose position is known; `contours`: those that this poste loaded. */
    readonly kind: 'cells' | 'contours' | 'none'
    /** False overseas: the map ends some kilometres around the towns. */
    readonly outlined: boolean
    /** Between communes of one part. */
    readonly lines: readonly Segment[]
  }
  /** Intercommunalities, then what has none. */
  readonly parts: readonly MapPart[]
}

export type Segment = readonly [Position, Position]

export interface MapPart {
  /** `null`: communes that belong to none, and contours of which nothing tells whose they are. */
  readonly epci: { readonly code: string; readonly name: string } | null
  /** Some commune of it is covered by the espace, and in what the filter asks. */
  readonly asked: boolean
  /** Of the communes asked, in this département. */
  readonly population: number
  /** With coordinates or not. */
  readonly places: number
  /** How many of its communes asked are far from any place; of those whose position is known. */
  readonly blank: number
  /** How many of its communes asked have no known position. */
  readonly unknown: number
  readonly pieces: readonly MapPiece[]
  /** Its lines with the other parts, and with the outside. */
  readonly edge: readonly Segment[]
}

export interface MapPiece {
  /** `null`: an intercommunality as a whole. */
  readonly commune: string | null
  readonly asked: boolean
  readonly blank: boolean
  readonly rings: readonly Ring[]
}

/** A place whose coordinates are not where it says it is: out of the département, or far from the commune it names. */
export interface StrayPlace {
  readonly id: RowId
  readonly name: string
  readonly kilometres: number
  /** From the département, or from the middle of a commune. */
  readonly from: 'departement' | { readonly commune: string }
}

/** « Qui fait quoi »: a service and the structures that offer it somewhere in the territory asked. */
export interface WhoDoesWhat {
  readonly service: ServiceCode
  readonly actors: readonly { readonly id: RowId | null; readonly name: string; readonly places: readonly string[] }[]
}

const area = z.strictObject({
  kind: oneOf(areaKinds),
  code: z.string().max(9),
})

export const territoryContract = {
  /** The communes and intercommunalities of the espace's département; empty when it has none. */
  get: query(z.strictObject({}), returns<Territory>()),
  /** Puts an EPCI or a commune into a sector; `null` takes it out of any. */
  assign: mutation(
    z.strictObject({ areas: z.array(area).min(1).max(2_000), sector: rowIdSchema.nullable() }),
    returns<null>(),
  ),
  /** Leaves an EPCI or a commune out of what the espace covers, or takes it in again. */
  exclude: mutation(z.strictObject({ areas: z.array(area).min(1).max(2_000), excluded: z.boolean() }), returns<null>()),
  coverage: query(z.strictObject({ filter: directoryFilterSchema }), returns<readonly CoverageRow[]>()),
  whoDoesWhat: query(z.strictObject({ filter: directoryFilterSchema }), returns<readonly WhoDoesWhat[]>()),
  /** The département in pieces and its places; contours that cannot be read are left for cells. */
  map: query(z.strictObject({ filter: directoryFilterSchema }), returns<PlacesMap>()),
  /** The table beside the map, in Excel. */
  writeParts: file({ filter: directoryFilterSchema }, returns<ReadyFile>()),
  /**
   * The name of the contours this poste loaded, `null` for none. They stay on this poste.
   * @throws AppFailure `contours-unreadable`
   */
  contours: query(z.strictObject({}), returns<{ readonly name: string } | null>()),
  /** @throws AppFailure `contours-unreadable` */
  setContours: mutation(
    z.strictObject({ name: z.string().max(200), geojson: z.string().max(20_000_000) }).nullable(),
    returns<null>(),
  ),
}
