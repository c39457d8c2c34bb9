import { quoted } from '../../words/spaces.ts'
import { destinations } from './destinations.ts'
import { destinationResult, type PaletteResult } from './group-results.ts'

/** What may be added of words that nothing answers: a need, in these words; a structure or a person, by their forms. */
export const offersFor = (asked: string): readonly PaletteResult[] => [
  {
    ...{ id: 'add need', icon: 'do', label: `Noter un besoin\u00a0: ${quoted(asked)}`, aside: 'Besoins et actualités' },
    opens: { to: { to: '/besoins', search: { noter: asked } } },
  },
  ...destinations
    .filter(({ name }) => ['Ajouter une structure', 'Ajouter une personne', 'Préparer une réunion'].includes(name))
    .map((one) => destinationResult(one)),
]
