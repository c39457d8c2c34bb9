import type { KeyHint } from '../../../components/KeyHints.tsx'

export const programmeKeys: readonly KeyHint[] = [
  { keys: ['Entrée'], does: 'ouvrir un élément du programme' },
  { keys: ['Espace'], does: 'le prendre, puis le poser' },
  { keys: ['↑', '↓'], does: 'le déplacer de cinq minutes' },
  { keys: ['←', '→'], does: 'le changer de salle' },
  { keys: ['Maj', '↑ ↓'], does: 'le raccourcir, l’allonger' },
  { keys: ['Échap'], does: 'le laisser à sa place' },
  { keys: ['Suppr'], does: 'le retirer du programme' },
]
