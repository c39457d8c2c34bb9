import type { DigestMail } from '#shared/contract/roadmap/digest.ts'
import { pageFailure } from '../../api/failures.ts'

/** Puts the letter where it can be pasted from: with its looks in a mail program, as plain words elsewhere. */
export const copyLetter = ({ html, text }: DigestMail, then: () => void): void => {
  const content = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  })
  navigator.clipboard.write([content]).then(then, () =>
    pageFailure.set({
      code: 'clipboard',
      fact: 'La lettre n’a pas été copiée.',
      cause: 'Le système a refusé l’accès au presse-papiers.',
      unchanged: 'La lettre est intacte.',
      next: 'Enregistrez-la en courriel prêt à envoyer, puis ouvrez le fichier.',
    }),
  )
}
