import type { KeyHint } from '../../../components/KeyHints.tsx'

export const writeKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'parcourir le plan' },
  { keys: ['Entrée'], does: 'ouvrir la section, ou poser celle qui est prise' },
  { keys: ['Espace'], does: 'prendre une section du plan, puis la déplacer par les flèches' },
  { keys: ['Tab'], does: 'augmenter le retrait d’une liste' },
  { keys: ['Maj', 'Tab'], does: 'réduire le retrait' },
  { keys: ['Échap', 'Tab'], does: 'sortir du texte' },
  { keys: ['Ctrl', 'S'], does: 'fixer une version' },
]
