import { type Directory, directoryWrites } from '#main/directory/read/known-people.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { ImportedAttendance, ImportedMinutes, ImportedSection } from '#shared/records/minutes/imported-minutes.ts'
import type { Axis, Sector } from '#shared/records/records.ts'
import { type RowWrite, write } from '#shared/records/row-write.ts'
import { changePictures } from './change-pictures.ts'

/** What is already there and may be joined instead of created. */
export interface KnownRows {
  readonly sectors: readonly Sector[]
  readonly axes: readonly Axis[]
  readonly directory: Directory
}

/** The writes that make a meeting out of minutes that were read. `fingerprint` recognises the file next time. */
export const decideImport = (
  read: ImportedMinutes,
  fingerprint: string,
  known: KnownRows,
  ids: IdSource,
): { readonly meeting: RowId; readonly writes: readonly RowWrite[] } => {
  const meeting = ids.row()
  const { imported, writes: pictures } = withPictures(read, ids)
  const sector = sectorOf(imported.sectorName, known.sectors, ids)
  const axes = axesOf(imported.sections, known.axes, ids)
  // Whoever is on the list was known on the day of the meeting.
  const directory = { ...known.directory, on: imported.meeting.date ?? null }
  const named = imported.attendances.filter(({ ofOneName }) => ofOneName !== true)
  const people = directoryWrites(directory, ids, 'attendance', named.map(listed), sector.id)
  const persons = new Map(named.map((one, index) => [one, people.persons[index] ?? null]))
  const positions = positionsAfter(null, imported.sections.length)
  const noted = positionsAfter(null, imported.followUps.length)
  const values = { state: 'toValidate' as const, ...imported.meeting, sector: sector.id, importedFrom: fingerprint }
  return {
    meeting,
    writes: [
      ...sector.writes,
      { record: 'meeting', id: meeting, values },
      ...axes.writes,
      ...pictures,
      ...imported.sections.flatMap((section, index) =>
        sectionWrites(section, { meeting, position: positions[index] ?? null }, axes.ids, ids),
      ),
      ...people.writes,
      ...imported.followUps.map((followUp, index) =>
        write('followUp', ids.row(), { state: 'open', ...followUp, meeting, position: noted[index] ?? null }),
      ),
      ...imported.attendances.map((one) => {
        const { email: _, ofOneName: __, ...attendance } = one
        return write('attendance', ids.row(), { ...attendance, meeting, person: persons.get(one) ?? null })
      }),
    ],
  }
}

type AxisIds = ReadonlyMap<number, RowId>

const listed = ({ lastName, firstName, role, structure, email }: ImportedAttendance) => ({
  lastName: lastName ?? null,
  firstName: firstName ?? null,
  role: role ?? null,
  structure: structure ?? null,
  email: email ?? null,
})

const sectorOf = (name: string | null, sectors: readonly Sector[], ids: IdSource) => {
  if (name === null) return { id: null, writes: [] }
  const known = sectors.find((sector) => fold(sector.name ?? '') === fold(name))
  if (known !== undefined) return { id: known.id, writes: [] }
  const id = ids.row()
  const [position = null] = positionsAfter(sectors.at(-1)?.position ?? null, 1)
  return { id, writes: [write('sector', id, { name: capitalised(name), position })] }
}

/** « NORD » → « Nord ». */
const capitalised = (name: string): string =>
  name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name

/** An axis of the same number and words is the same axis; any other is a new one. */
const axesOf = (sections: readonly ImportedSection[], known: readonly Axis[], ids: IdSource) => {
  const found = new Map<number, RowId>()
  const writes: RowWrite[] = []
  for (const { axis } of sections) {
    if (axis === null || axis.number === null || found.has(axis.number)) continue
    const { number, title } = axis
    const same = known.find((one) => one.number === number && (title === '' || fold(one.title ?? '') === fold(title)))
    const id = same?.id ?? ids.row()
    found.set(number, id)
    if (same !== undefined) continue
    writes.push({ record: 'axis', id, values: { number, title: title || null } })
  }
  return { ids: found, writes }
}

const sectionWrites = (
  section: ImportedSection,
  place: { readonly meeting: RowId; readonly position: string | null },
  axes: AxisIds,
  ids: IdSource,
): readonly RowWrite[] => {
  const axisSheet = section.axis === null ? null : ids.row()
  const fiche = section.fiche === null ? null : ids.row()
  const writes: RowWrite[] = []
  if (section.axis !== null && axisSheet !== null) {
    const axis = axes.get(section.axis.number ?? 0) ?? null
    writes.push({ record: 'axisSheet', id: axisSheet, values: { ...section.axis.cells, axis } })
  }
  if (section.fiche !== null && fiche !== null) {
    const axis = section.fiche.axisNumber === null ? null : (axes.get(section.fiche.axisNumber) ?? null)
    writes.push({ record: 'fiche', id: fiche, values: { ...section.fiche.row, axis } })
  }
  return [...writes, { record: 'section', id: ids.row(), values: { ...section.row, ...place, axisSheet, fiche } }]
}

/** The same minutes with ids of the workspace for their pictures, and the writes of these. */
const withPictures = (
  imported: ImportedMinutes,
  ids: IdSource,
): { readonly imported: ImportedMinutes; readonly writes: readonly RowWrite[] } => {
  const own = new Map(imported.pictures.map(({ id }) => [id, ids.row()]))
  const idOf = (id: RowId): RowId => own.get(id) ?? id
  return {
    imported: changePictures(imported, idOf),
    writes: imported.pictures.map(({ id, row }) => ({ record: 'picture', id: idOf(id), values: row })),
  }
}
