import type { KeyHint } from '../../components/KeyHints.tsx'

export const agendaKeys: readonly KeyHint[] = [
  { keys: ['Entrée'], does: 'dans un intitulé : ajouter un point après' },
  { keys: ['Espace'], does: 'sur la poignée : prendre le point' },
  { keys: ['↑', '↓'], does: 'déplacer le point pris' },
  { keys: ['Entrée'], does: 'poser le point pris' },
  { keys: ['Échap'], does: 'le laisser à sa place' },
  { keys: ['Suppr'], does: 'sur la poignée : supprimer le point' },
]
