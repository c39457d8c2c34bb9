import type { KeyHint } from '../../components/KeyHints.tsx'

export const writeKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'parcourir le plan' },
  { keys: ['Entrée'], does: 'ouvrir la section, ou poser celle qui est prise' },
  { keys: ['Espace'], does: 'prendre une section du plan, puis la déplacer par les flèches' },
  { keys: ['/'], does: 'en début de ligne, insérer un bloc de texte' },
  { keys: ['Tab'], does: 'augmenter le retrait d’une liste' },
  { keys: ['Maj', 'Tab'], does: 'réduire le retrait' },
  { keys: ['Échap', 'Tab'], does: 'sortir du texte' },
  { keys: ['Ctrl', 'S'], does: 'fixer une version' },
]

/** Of minutes that are only read. */
export const readKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'parcourir le plan' },
  { keys: ['Entrée'], does: 'voir la section' },
]
