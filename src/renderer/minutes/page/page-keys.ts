import type { KeyHint } from '../../components/KeyHints.tsx'

/** How one goes through the page. */
export const pageKeys: readonly KeyHint[] = [
  { keys: ['↓', '↑'], does: 'au bout d’un texte, passer au suivant, au précédent' },
  { keys: ['Ctrl', '↓'], does: 'texte ou case qui suit' },
  { keys: ['Ctrl', '↑'], does: 'texte ou case qui précède' },
  { keys: ['Page suiv.'], does: 'un écran plus loin' },
  { keys: ['Page préc.'], does: 'un écran plus haut' },
  { keys: ['F10'], does: 'nouvelle ligne\u00a0: décision' },
  { keys: ['F5'], does: 'nouvelle ligne\u00a0: tâche' },
  { keys: ['Ctrl', 'F10'], does: 'vote à main levée, sur la ligne où l’on écrit' },
  { keys: ['Ctrl', 'F'], does: 'chercher dans le compte-rendu\u00a0; Entrée et Maj Entrée, suivant et précédent' },
  { keys: ['Ctrl', 'H'], does: 'chercher et remplacer' },
]
