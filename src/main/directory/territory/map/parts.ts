import type { MapPart, Segment } from '#shared/contract/directory/territory.ts'
import { kilometresBetween, type Position } from '#shared/records/directory/positions.ts'
import type { Ground } from './ground.ts'

/** What is known of a commune, to colour a map. */
export interface MappedCommune {
  readonly code: string
  readonly name: string
  readonly epci: string | null
  readonly population: number
  /** The middle of its town, or of its places; `null`: not known. */
  readonly position: Position | null
  /** Covered by the espace, and in what the filter asks. */
  readonly asked: boolean
}

/** What a map tells of the pieces of its ground. */
export interface Told {
  readonly communes: readonly MappedCommune[]
  readonly epci: readonly { readonly code: string; readonly name: string }[]
  /** The code of the EPCI of each place that the filter keeps. */
  readonly counted: readonly (string | null)[]
  /** All the places of the directory, whatever the filter: those next to a part serve it too. */
  readonly standing: readonly { readonly commune: string | null; readonly position: Position | null }[]
}

/** Kilometres beyond which no place is near: some ten minutes by car. */
const near = 6

/** Parts by name, each with its pieces and its lines; what belongs to none comes last. */
export const partsOf = (
  ground: Ground,
  { communes, epci, counted, standing }: Told,
): { readonly parts: readonly MapPart[]; readonly lines: readonly Segment[] } => {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]))
  const members = Map.groupBy(communes, (commune) => commune.epci)
  const places = Map.groupBy(counted, (code) => code)
  const blanks = blankAmong(communes, standing)
  const askedEpci = new Set(communes.flatMap(({ asked, epci }) => (asked ? epci : [])))

  const partOf = (rank: number): string | null => {
    const area = ground.pieces[rank]?.area ?? null
    if (area === null) return null
    return area.kind === 'epci' ? area.code : (byCode.get(area.code)?.epci ?? null)
  }
  const pieces = Map.groupBy(ground.pieces.keys(), partOf)
  const pieceAt = (rank: number): MapPart['pieces'] => {
    const { area, rings } = ground.pieces[rank] ?? { area: null, rings: [] }
    const commune = area?.kind === 'commune' ? byCode.get(area.code) : undefined
    const asked = commune?.asked ?? (area !== null && askedEpci.has(area.code))
    return [{ commune: commune?.name ?? null, asked, blank: asked && blanks.has(commune?.code ?? ''), rings }]
  }

  const lines: Segment[] = []
  const parting: { readonly code: string | null; readonly line: Segment }[] = []
  for (const { line, sides } of ground.lines) {
    const [own, next] = sides.map((side) => (side === null ? undefined : partOf(side)))
    if (own === next) lines.push(line)
    else for (const code of [own, next]) if (code !== undefined) parting.push({ code, line })
  }
  const edges = Map.groupBy(parting, ({ code }) => code)

  const part = (one: MapPart['epci']): readonly MapPart[] => {
    const code = one?.code ?? null
    const own = members.get(code) ?? []
    const drawn = pieces.get(code) ?? []
    if (own.length === 0 && drawn.length === 0) return []
    const asked = own.filter(({ asked }) => asked)
    return [
      {
        epci: one === null ? null : { code: one.code, name: one.name },
        asked: asked.length > 0,
        population: asked.reduce((sum, { population }) => sum + population, 0),
        places: places.get(code)?.length ?? 0,
        blank: asked.filter(({ code }) => blanks.has(code)).length,
        unknown: asked.filter(({ position }) => position === null).length,
        pieces: drawn.flatMap(pieceAt),
        edge: (edges.get(code) ?? []).map(({ line }) => line),
      },
    ]
  }
  return { parts: [...epci, null].flatMap(part), lines }
}

/** Codes of the communes that have no place of their own, and none near the middle of their town. */
const blankAmong = (communes: readonly MappedCommune[], standing: Told['standing']): ReadonlySet<string> => {
  const served = new Set(standing.map(({ commune }) => commune))
  const stands = standing.flatMap(({ position }) => (position === null ? [] : [position]))
  return new Set(
    communes.flatMap(({ code, position }) => {
      if (position === null || served.has(code)) return []
      return stands.some((place) => kilometresBetween(place, position) <= near) ? [] : [code]
    }),
  )
}
