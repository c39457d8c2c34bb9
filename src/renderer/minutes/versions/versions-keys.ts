import type { KeyHint } from '../../components/KeyHints.tsx'

export const versionsKeys: readonly KeyHint[] = [
  { keys: ['Ctrl', 'S'], does: 'fixer une version' },
  { keys: ['N'], does: 'changement suivant' },
  { keys: ['P'], does: 'changement précédent' },
]
