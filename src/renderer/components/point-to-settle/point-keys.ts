import type { KeyHint } from '../KeyHints.tsx'

/** Keys of a screen that shows points to settle. */
export const pointKeys: readonly KeyHint[] = [
  { keys: ['1', '2', '3'], does: 'choisir une version' },
  { keys: ['Entrée'], does: 'retenir la version choisie' },
  { keys: ['N', 'P'], does: 'point suivant, point précédent' },
]
