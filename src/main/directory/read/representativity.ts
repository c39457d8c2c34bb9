import type { InvitationColumn, InvitationGap, Representativity } from '#shared/contract/meetings/invitations.ts'
import { type ActorFamily, actorFamilies, familyOfKind } from '#shared/records/directory/families.ts'
import type { Actor } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { columnKey } from './meeting-columns.ts'

/** So many entries that are counted alike. */
export interface CountedGroup {
  readonly actorKind: Actor['kind']
  readonly elected: boolean
  readonly column: string
  readonly known: number
  readonly invited: number
  readonly present: number
  readonly came: number
}

export const familyOf = ({ actorKind, elected }: Pick<CountedGroup, 'actorKind' | 'elected'>): ActorFamily => {
  if (elected) return 'elected'
  const kind = knownCode(actorKind)
  return kind === null ? 'other' : familyOfKind[kind]
}

/** Families by columns. Elsewhere is shown once someone of there is invited or came: nobody is missed there. */
export const representativityOf = (
  columns: readonly InvitationColumn[],
  groups: readonly CountedGroup[],
): Representativity => {
  const told = new Set(groups.filter(({ invited, present }) => invited + present > 0).map(({ column }) => column))
  const shown = columns.filter((column) => column.kind !== 'elsewhere' || told.has('elsewhere'))
  const rows = families
    .map((family) => {
      const own = groups.filter((group) => familyOf(group) === family)
      return { family, cells: shown.map((column) => summed(own.filter((group) => group.column === columnKey(column)))) }
    })
    .filter(({ cells }) => cells.some(({ known }) => known > 0))
  return { columns: shown, rows }
}

/**
 * What is missing around the table: whole columns, then whole families that are more than these columns, then cells of
 * neither. Those who are not classed are missed by nobody; before anyone is invited, nothing is missing yet.
 */
export const gapsOf = (
  columns: readonly InvitationColumn[],
  groups: readonly CountedGroup[],
): readonly InvitationGap[] => {
  const keys = columns.map(columnKey).filter((key) => key !== 'elsewhere')
  const here = groups.filter((group) => keys.includes(group.column) && familyOf(group) !== 'other')
  if (here.every(({ invited }) => invited === 0)) return []
  const areas = keys.flatMap((column) =>
    gap(
      null,
      column,
      here.filter((group) => group.column === column),
    ),
  )
  const left = here.filter((group) => !areas.some(({ column }) => column === group.column))
  const whole = families
    .filter((family) => left.some((group) => familyOf(group) === family))
    .flatMap((family) =>
      gap(
        family,
        null,
        here.filter((group) => familyOf(group) === family),
      ),
    )
  const cells = families
    .filter((family) => !whole.some((one) => one.family === family))
    .flatMap((family) =>
      keys.flatMap((column) =>
        gap(
          family,
          column,
          left.filter((group) => familyOf(group) === family && group.column === column),
        ),
      ),
    )
  return [...areas, ...whole, ...cells]
}

const families = Object.keys(actorFamilies) as readonly ActorFamily[]

const gap = (
  family: ActorFamily | null,
  column: string | null,
  groups: readonly CountedGroup[],
): readonly InvitationGap[] => {
  const { known, invited } = summed(groups)
  if (known === 0 || invited > 0) return []
  return [{ family, column, known, neverCame: groups.every(({ came }) => came === 0) }]
}

const summed = (groups: readonly CountedGroup[]) => ({
  known: sum(groups, 'known'),
  invited: sum(groups, 'invited'),
  present: sum(groups, 'present'),
})

const sum = (groups: readonly CountedGroup[], count: 'known' | 'invited' | 'present'): number =>
  groups.reduce((total, group) => total + group[count], 0)
