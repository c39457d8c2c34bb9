import type { HeldFor, MailboxLook, MailboxSettings } from '#shared/contract/mailbox.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'

/** What a look found and did, in sentences. */
export const lookWords = (look: MailboxLook): readonly string[] => [
  comingWords(look),
  ...heldWords(look),
  ...(look.arriving.length === 0 ? [] : [arrivingWords(look.arriving.length)]),
  ...(look.published === null ? [] : ['Votre lot a été déposé.']),
]

const comingWords = ({ arrived, applied, held, published }: MailboxLook): string => {
  const [came, done] = [arrived.length, applied.length]
  const coming = counted(came, 'lot est arrivé', 'lots sont arrivés')
  if (came === 0 && done === 0)
    return held.length === 0 && published === null ? 'Rien de nouveau.' : 'Rien n’est arrivé.'
  if (done === 0) return `${sentenceCase(coming)}.`
  if (came === done) return `${sentenceCase(coming)}, et ${done === 1 ? 'a été appliqué' : 'ont été appliqués'}.`
  const doing = counted(done, 'lot a été appliqué', 'lots ont été appliqués')
  return came === 0 ? `${sentenceCase(doing)}.` : `${sentenceCase(coming)}, ${doing}.`
}

/** How many points the look left to settle. */
export const pointsLeft = ({ applied }: MailboxLook): number => applied.reduce((sum, { toSettle }) => sum + toSettle, 0)

const heldWords = ({ held }: MailboxLook): readonly string[] =>
  (Object.keys(reasons) as HeldFor[]).flatMap((why) => {
    const count = held.filter((one) => one.why === why).length
    if (count === 0) return []
    return [`${sentenceCase(counted(count, 'lot attend', 'lots attendent'))} ${reasons[why]}`]
  })

const reasons: Readonly<Record<HeldFor, string>> = {
  sender: 'que vous vérifiiez le poste qui l’a signé.',
  gap: 'un lot plus ancien, qui manque\u00a0: son auteur le redonnera de lui-même.',
  refused: 'et n’a pas pu être appliqué\u00a0: ouvrez-le pour savoir pourquoi.',
}

const arrivingWords = (count: number): string =>
  count === 1
    ? 'Un fichier est encore en cours de copie\u00a0: il sera lu au prochain regard.'
    : `${sentenceCase(counted(count, 'fichier', 'fichiers'))} sont encore en cours de copie\u00a0: ils seront lus au prochain regard.`

/** What was settled, in a sentence. */
export const settingsWords = ({ applies, publishes }: MailboxSettings): string => {
  const coming = applies
    ? 'Les lots des postes vérifiés sont appliqués dès leur arrivée'
    : 'Les lots qui arrivent attendent votre accord'
  return `${coming}\u00a0; ${publishes ? 'les vôtres sont déposés sans attendre' : 'vous déposez les vôtres vous-même'}.`
}
