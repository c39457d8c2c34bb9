import type { Remark } from '#main/office/paper/remarks.ts'
import type { PlaceEntry, StructureEntry } from '../documents/entries.ts'
import { discreetPlaces, discreetStructures } from './discreet-rows.ts'
import { loadPlaces, loadStructures } from './load-entries.ts'
import type { Loading } from './loading.ts'
import { structuresMeant } from './meant.ts'

/** The structures a list means, and the places in it that nobody is known to run. */
export const loadMeantStructures = ({
  context,
  list,
  ids,
  discretion,
  day,
}: Loading): {
  readonly structures: readonly StructureEntry[]
  readonly alone: readonly PlaceEntry[]
  readonly remarks: readonly Remark[]
} => {
  const meant = structuresMeant(context.workspace.db, list, ids)
  const structures = discreetStructures(loadStructures(context, meant.structures, day), discretion)
  const alone = discreetPlaces(loadPlaces(context, meant.alone), discretion)
  return { structures: structures.entries, alone: alone.entries, remarks: [...structures.remarks, ...alone.remarks] }
}
