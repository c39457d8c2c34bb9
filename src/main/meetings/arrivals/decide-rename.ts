import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Attendance } from '#shared/records/records.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { listedName } from '#shared/text/person/shown-name.ts'

/** As a sheet says it: what is not known is `null`. */
export interface Name {
  readonly lastName: string | null
  readonly firstName: string | null
}

const namesOf = ({ lastName, firstName }: Name): Name => ({ lastName, firstName })

/** The writes that give someone of a list another name, under which they also represent whoever they came for. */
export const decideRename = (
  noted: Attendance,
  name: Name,
  attendances: readonly Attendance[],
): readonly RowWrite[] => {
  const former = fold(listedName(noted))
  const represented = attendances.filter(
    ({ representedBy }) => representedBy !== null && former !== '' && fold(representedBy) === former,
  )
  return [
    { record: 'attendance', id: noted.id, values: namesOf(name) },
    ...represented.map(({ id }) => ({
      record: 'attendance' as const,
      id,
      values: { representedBy: listedName(name) },
    })),
  ]
}

/** The writes that give a person of the directory that name, there and on the lists of the meetings that are to come. */
export const decideEntryName = (
  person: Name & { readonly id: RowId },
  name: Name,
  expected: readonly Attendance[],
): readonly RowWrite[] => [
  { record: 'person', id: person.id, values: namesOf(name) },
  ...expected
    .filter((one) => listedName(one) === listedName(person))
    .map(({ id }) => ({ record: 'attendance' as const, id, values: namesOf(name) })),
]
