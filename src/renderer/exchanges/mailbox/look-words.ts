import type { HeldFor, MailboxLook, MailboxSettings } from '#shared/contract/exchanges/mailbox.ts'
import { agree, counted, sentenceCase } from '../../words/numbers.ts'

/** What a look found and did, in sentences. */
export const lookWords = (look: MailboxLook): readonly string[] => [
  comingWords(look),
  ...heldWords(look),
  ...(look.arriving.length === 0 ? [] : [arrivingWords(look.arriving.length)]),
  ...(look.published === null ? [] : ['Votre envoi a été déposé.']),
]

/** What a look that nobody asked for brought, for whoever is elsewhere; `null` for nothing. */
export const newsWords = (look: MailboxLook): string | null => {
  const coming = cameAndDone(look)
  return coming === null ? null : `Par le dossier partagé, ${coming}.`
}

const comingWords = (look: MailboxLook): string => {
  const coming = cameAndDone(look)
  if (coming !== null) return `${sentenceCase(coming)}.`
  return look.held.length === 0 && look.published === null ? 'Rien de nouveau.' : 'Rien n’est arrivé.'
}

/** « un envoi est arrivé, et a été appliqué »; what brought nothing is not told. */
const cameAndDone = ({ arrived, heard, applied }: MailboxLook): string | null => {
  const came = arrived.filter(({ hash }) => !heard.some((one) => one.hash === hash)).length
  const done = applied.length
  const coming = counted(came, 'envoi est arrivé', 'envois sont arrivés')
  if (came > 0 && came === done) return `${coming}, et ${agree(done, 'a été appliqué', 'ont été appliqués')}`
  const doing = counted(done, 'envoi a été appliqué', 'envois ont été appliqués')
  const parts = [...(came > 0 ? [coming] : []), ...(done > 0 ? [doing] : [])]
  return parts.length === 0 ? null : parts.join(', ')
}

/** How many points the look left to settle. */
export const pointsLeft = ({ applied }: MailboxLook): number => applied.reduce((sum, { toSettle }) => sum + toSettle, 0)

const heldWords = ({ held }: MailboxLook): readonly string[] =>
  (Object.keys(reasons) as HeldFor[]).flatMap((why) => {
    const count = held.filter((one) => one.why === why).length
    if (count === 0) return []
    return [`${sentenceCase(counted(count, 'envoi attend', 'envois attendent'))} ${agree(count, ...reasons[why])}`]
  })

const reasons: Readonly<Record<HeldFor, readonly [one: string, many: string]>> = {
  sender: ['que vous vérifiiez l’ordinateur qui l’a signé.', 'que vous vérifiiez qui les a signés.'],
  gap: [
    'un envoi plus ancien, qui manque\u00a0: son auteur le redonnera de lui-même.',
    'des envois plus anciens, qui manquent\u00a0: leurs auteurs les redonneront d’eux-mêmes.',
  ],
  refused: [
    'et n’a pas pu être appliqué\u00a0: ouvrez-le pour savoir pourquoi.',
    'et n’ont pas pu être appliqués\u00a0: ouvrez-les pour savoir pourquoi.',
  ],
}

const arrivingWords = (count: number): string =>
  sentenceCase(
    counted(
      count,
      'fichier est encore en cours de copie\u00a0: il sera lu au prochain regard.',
      'fichiers sont encore en cours de copie\u00a0: ils seront lus au prochain regard.',
    ),
  )

/** What was settled, in a sentence. */
export const settingsWords = ({ applies, publishes }: MailboxSettings): string => {
  const coming = applies
    ? 'Les envois des ordinateurs vérifiés sont appliqués dès leur arrivée'
    : 'Les envois qui arrivent attendent votre accord'
  return `${coming}\u00a0; ${publishes ? 'les vôtres sont déposés sans attendre' : 'vous déposez les vôtres vous-même'}.`
}
