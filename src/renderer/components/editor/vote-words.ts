import { plural } from '#shared/text/french-numbers.ts'

export interface Votes {
  readonly yes: number
  readonly no: number
  readonly abstentions: number
}

/** A vote that a line says, and what of the line says it, to be written again. */
export interface SaidVote {
  readonly votes: Votes
  /** In the order of the line, apart from each other. */
  readonly edits: readonly Edit[]
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly put: string
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

/**
 * The figures that a line gives of a show of hands: « Vote : on ouvre le lundi – 4 pour, 1 contre, 1 abstention ». Figures of one
 * answer are a vote only where the line says that it is one.
 */
export const saidVote = (line: string): SaidVote | null => {
  const found = counts.exec(line)
  if (found === null) return null
  const figures = [...found[0].matchAll(count)].map(({ 1: first, 2: answer, 3: asked, 4: last }) => ({
    answer: (answer ?? asked ?? '').charAt(0).toLowerCase(),
    figure: Number(first ?? last),
  }))
  const of = (letter: string) => figures.find(({ answer }) => answer === letter)?.figure ?? 0
  const label = /^\s*(?:mise au\s+)?vote\s*:\s*/iu.exec(line)?.[0].length ?? 0
  if (figures.length < 2 && label === 0) return null
  const outcome = beforeCounts.exec(line.slice(0, found.index))?.[0].length ?? 0
  const end = found.index + found[0].length
  const from = Math.max(found.index - outcome, label)
  const subject = line.charAt(label)
  return {
    votes: { yes: of('p'), no: of('c'), abstentions: of('a') },
    edits: [
      ...(label === 0
        ? []
        : [{ from: 0, to: from > label ? label + 1 : label, put: from > label ? capital(subject) : '' }]),
      { from, to: end + (/^\s*[).,;:]*\s*/u.exec(line.slice(end))?.[0].length ?? 0), put: '' },
    ],
  }
}

/** What a line says but how the vote went: what was voted on. */
export const votedOn = (line: string): string =>
  (saidVote(line)?.edits ?? []).reduceRight(
    (text, { from, to, put }) => `${text.slice(0, from)}${put}${text.slice(to)}`,
    line,
  )

/** A line with how the vote went; what it said of one gives way. */
export const withVote = (line: string, votes: Votes): string => {
  const kept = votedOn(line)
  return `${kept}${voteAfter(kept, votes)}`
}

/** « 4 pour », « 1 voix contre », « abstentions : 2 ». */
const oneCount = String.raw`(?:(\d{1,4})\s+(?:voix\s+)?(pour|contre|abstentions?)|(pour|contre|abstentions?)\s*:\s*(\d{1,4}))(?![\p{L}\d])`

const count = new RegExp(oneCount, 'giu')

const counts = new RegExp(String.raw`(?<![\p{L}\d])${oneCount}(?:\s*(?:[,;/–-]|et)?\s*${oneCount})*`, 'iu')

/** « – », « ( », « Adopté : ». */
const beforeCounts = /(?:(?<!\p{L})(?:vote|votes|adoptée?s?|rejetée?s?|résultats?))?\s*[(:–,;-]?\s*$/iu

const capital = (letter: string): string => letter.toLocaleUpperCase('fr')
