import { pageFailure } from '../api/failures.ts'
import { tellDone } from './tell-done.tsx'

/** Puts a text where it can be pasted from, and says so once it is there. */
export const copyText = (text: string, said: string): void => {
  navigator.clipboard.writeText(text).then(
    () => tellDone(said),
    () =>
      pageFailure.set({
        code: 'clipboard',
        fact: 'Le texte n’a pas été copié.',
        cause: 'Le système a refusé l’accès au presse-papiers.',
        unchanged: 'Rien n’a changé dans Concerto.',
        next: 'Sélectionnez le texte à l’écran, puis copiez-le par Ctrl\u00a0C.',
      }),
  )
}
