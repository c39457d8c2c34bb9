import { useEffect } from 'react'
import { createStore } from '../../api/store.ts'
import type { KeyHint } from '../KeyHints.tsx'

/** Keys of the screen shown now, beside those of every screen. The help tells them. */
export const screenKeys = createStore<readonly KeyHint[]>([])

/** A screen says its keys while it is shown. `hints` must be a constant. */
export function useScreenKeys(hints: readonly KeyHint[]): void {
  useEffect(() => {
    screenKeys.set(hints)
    return () => screenKeys.set([])
  }, [hints])
}

export const everywhereKeys: readonly KeyHint[] = [
  { keys: ['Ctrl', 'K'], does: 'chercher, aller à un écran, faire' },
  { keys: ['Ctrl', 'F'], does: 'chercher dans la page' },
  { keys: ['Ctrl', 'Z'], does: 'annuler la dernière action' },
  { keys: ['Ctrl', 'Maj', 'Z'], does: 'rétablir ce qui vient d’être annulé' },
  { keys: ['F6'], does: 'zone suivante' },
  { keys: ['Maj', 'F6'], does: 'zone précédente' },
  { keys: ['Échap'], does: 'fermer, puis quitter' },
  { keys: ['F1'], does: 'ouvrir et fermer l’aide' },
]
