import { useApiQuery } from '../api/hooks.ts'
import type { References } from '../components/fields/references.ts'

/** A structure, found by its name or one of its other names. */
export const actorReference: References['actor'] = {
  kind: 'many',
  finds: true,
  placeholder: 'Nom de la structure',
  nothing: 'Aucune structure ne porte ce nom.',
  useRows: (typed) => useApiQuery('directory', 'suggestActors', { text: typed }, { keepPrevious: true }).data,
}
