import type { KeyHint } from '../components/KeyHints.tsx'

export const directoryKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'parcourir la liste' },
  { keys: ['Début', 'Fin'], does: 'première ligne, dernière ligne' },
  { keys: ['Page ↑', 'Page ↓'], does: 'une page de la liste' },
  { keys: ['Entrée'], does: 'ouvrir la fiche' },
  { keys: ['Espace'], does: 'cocher la ligne' },
  { keys: ['Maj', '↑ ↓'], does: 'cocher en parcourant' },
  { keys: ['Ctrl', 'A'], does: 'tout cocher' },
  { keys: ['Échap'], does: 'décocher, puis fermer la fiche' },
]
