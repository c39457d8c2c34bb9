import { plural } from '#shared/text/french-numbers.ts'

export interface Votes {
  readonly yes: number
  readonly no: number
  readonly abstentions: number
}

/** « Adopté : 4 pour, 1 contre, 1 abstention. »; as many for as against says no outcome: that depends on whose meeting it is. */
export const voteWords = ({ yes, no, abstentions }: Votes): string => {
  const outcome = yes === no ? 'Vote' : yes > no ? 'Adopté' : 'Rejeté'
  const counts = [
    `${yes}\u00a0pour`,
    `${no}\u00a0contre`,
    ...(abstentions === 0 ? [] : [plural(abstentions, 'abstention', 'abstentions')]),
  ]
  return `${outcome}\u00a0: ${counts.join(', ')}.`
}

/** The same, to be put at the end of what is voted on, as a sentence of its own. */
export const voteAfter = (written: string, votes: Votes): string =>
  `${written.trim() === '' ? '' : /[.!?…:;]\s*$/u.test(written) ? '' : '.'}${/^$|\s$/u.test(written) ? '' : ' '}${voteWords(votes)}`
