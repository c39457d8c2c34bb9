import type { FeatureContext } from '#main/kit/context.ts'
import type { InvitationColumn } from '#shared/contract/meetings/invitations.ts'
import type { Meeting } from '#shared/records/records.ts'
import { areasOf } from './areas.ts'
import { territoryMap } from './territory-map.ts'

type Held = Pick<Meeting, 'sector'>

/** What says where an entry acts. */
interface Located {
  /** 1: in the whole département. */
  readonly whole: 0 | 1
  readonly inseeCode: string | null
}

/** The EPCI of the meeting's sector, of the whole espace when it has none, then the two columns beside. */
export const columnsOf = (context: FeatureContext, { sector }: Held): readonly InvitationColumn[] => {
  const map = territoryMap(context)
  const communes = (map.departement?.communes ?? []).filter(
    ({ code }) => !map.isExcluded(code) && (sector === null || map.sectorOf(code) === sector),
  )
  const codes = new Set(communes.map(({ epci }) => epci))
  const epci = (map.departement?.epci ?? []).filter(({ code }) => codes.has(code))
  return [
    ...epci.map(({ code, name }) => ({ kind: 'epci', code, name }) as const),
    { kind: 'departement' },
    { kind: 'elsewhere' },
  ]
}

export const columnKey = (column: InvitationColumn): string => (column.kind === 'epci' ? column.code : column.kind)

/** The column where an entry is counted. An EPCI that is shared out between sectors has its other part elsewhere. */
export const columnFinder = (context: FeatureContext, meeting: Held) => {
  const areas = areasOf(context)
  const keys = new Set(columnsOf(context, meeting).map(columnKey))
  const found = new Map<string, string>()
  const ofCode = (code: string): string => {
    const { epci, sector, excluded } = areas.of(code)
    const here = epci !== null && keys.has(epci.code) && !excluded
    return here && (meeting.sector === null || sector === meeting.sector) ? epci.code : 'elsewhere'
  }
  return ({ whole, inseeCode }: Located): string => {
    if (whole === 1) return 'departement'
    if (inseeCode === null) return 'elsewhere'
    const known = found.get(inseeCode) ?? ofCode(inseeCode)
    found.set(inseeCode, known)
    return known
  }
}
