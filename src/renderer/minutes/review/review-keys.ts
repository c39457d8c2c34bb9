import type { KeyHint } from '../../components/KeyHints.tsx'

export const reviewKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'remarque précédente, suivante' },
  { keys: ['Entrée'], does: 'aller à l’endroit de la remarque, puis revenir à elle' },
  { keys: ['Tab'], does: 'ce qui la règle, ou la laisse ainsi' },
  { keys: ['F6'], does: 'passer du plan à la page, puis aux remarques' },
]
