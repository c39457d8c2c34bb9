import { agree, figure, plural } from '../../../words/numbers.ts'
import { quoted } from '../../../words/spaces.ts'

/** « 9 lignes notées sur 14 ». */
export const doneWords = (done: number, all: number): string => {
  if (all === 0) return 'La liste est vide\u00A0: ajoutez les personnes qui ont signé.'
  if (done === 0) return agree(all, 'La ligne n’est pas notée.', `Aucune des ${figure(all)}\u00A0lignes n’est notée.`)
  return done === all
    ? agree(all, 'La ligne est notée.', `Toutes les lignes sont notées\u00A0: ${figure(all)}.`)
    : `${plural(done, 'ligne notée', 'lignes notées')} sur ${figure(all)}.`
}

/** « « douze » n’est pas un numéro de ligne. » */
export const unreadWords = (unread: readonly string[]): string =>
  agree(
    unread.length,
    `${quoted(unread[0] ?? '')} n’est pas un numéro de ligne.`,
    `${unread.map(quoted).join(', ')} ne sont pas des numéros de ligne.`,
  )
