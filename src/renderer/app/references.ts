import { useWorkspace } from '../api/workspace.tsx'
import type { References } from '../components/fields/references.ts'
import { actorReference } from '../directory/actor-reference.ts'
import { axisReference, ficheReference, needReference } from '../roadmap/references.tsx'

/** How a field offers the rows of each record that fields name. */
export const references: References = {
  actor: actorReference,
  axis: axisReference,
  fiche: ficheReference,
  need: needReference,
  sector: {
    kind: 'few',
    none: 'Tout le département',
    useRows: () => useWorkspace().sectors.map(({ id, name }) => ({ id, name: name ?? 'Secteur' })),
  },
}
