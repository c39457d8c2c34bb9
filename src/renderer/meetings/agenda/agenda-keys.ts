import type { KeyHint } from '../../components/KeyHints.tsx'

export const agendaKeys: readonly KeyHint[] = [
  { keys: ['Entrée'], does: 'dans un intitulé\u00a0: ajouter un point après' },
  { keys: ['Espace'], does: 'sur la poignée\u00a0: prendre le point' },
  { keys: ['↑', '↓'], does: 'déplacer le point pris' },
  { keys: ['Entrée'], does: 'poser le point pris' },
  { keys: ['Échap'], does: 'le laisser à sa place' },
  { keys: ['Suppr'], does: 'sur la poignée\u00a0: supprimer le point' },
]
