import { discreetPlaces } from './discreet-rows.ts'
import { loadPlaces } from './load-entries.ts'
import { loadMeantStructures } from './load-meant-structures.ts'
import type { LoadedFile, Loading } from './loading.ts'
import { placesMeant } from './meant.ts'

/** What the files of the national standards say: places, structures, and what they offer. */

export const loadLieux =
  (format: 'lieux-csv' | 'lieux-json') =>
  (loading: Loading): LoadedFile => {
    const { entries, remarks } = loadMeantPlaces(loading)
    return { file: { format, places: entries }, remarks }
  }

export const loadDataInclusionStructures = (loading: Loading): LoadedFile => {
  const { structures, alone, remarks } = loadMeantStructures(loading)
  return { file: { format: 'data-inclusion-structures', structures, alone }, remarks }
}

export const loadDataInclusionServices = (loading: Loading): LoadedFile => {
  const { entries, remarks } = loadMeantPlaces(loading)
  const departement = loading.espace?.departementCode ?? null
  return { file: { format: 'data-inclusion-services', places: entries, departement }, remarks }
}

const loadMeantPlaces = ({ context, list, ids, discretion }: Loading) =>
  discreetPlaces(loadPlaces(context, placesMeant(context.workspace.db, list, ids)), discretion)
