import type { Remark } from '#main/office/paper/remarks.ts'
import type { LieuxLine } from '#shared/records/directory/place/lieux-schema.ts'
import { type PlaceEntry, placeName } from './entries.ts'
import { validLine } from './valid-line.ts'

/** The lines of a file of the national schema, in the order given, each with an id of its own. */
export const lieuxLines = (
  entries: readonly PlaceEntry[],
): { readonly lines: readonly LieuxLine[]; readonly remarks: readonly Remark[] } => {
  const taken = new Set<string>()
  const lines: LieuxLine[] = []
  const remarks: Remark[] = []
  for (const entry of entries) {
    const name = placeName(entry.place)
    const valid = validLine(entry)
    remarks.push(...valid.remarks.map((what) => ({ name, what })))
    if (valid.line === null) continue
    const wanted = valid.line.id || entry.place.id
    const id = taken.has(wanted) ? entry.place.id : wanted
    taken.add(id)
    if (id !== wanted)
      remarks.push({
        name,
        what: `l’identifiant «\u00a0${wanted}\u00a0» sert déjà à un autre lieu, celui de Concerto est écrit`,
      })
    lines.push({ ...valid.line, id })
  }
  return { lines, remarks }
}
