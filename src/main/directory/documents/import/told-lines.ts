import type { ImportIssue, ImportLine } from '#shared/contract/import-line.ts'
import { issueSentence, nearReason, reasonSentence } from '#shared/contract/issue-sentence.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { withQue } from '#shared/text/article.ts'
import { agree, inFigures } from '#shared/text/french-numbers.ts'
import type { AppliedLine } from './apply-lines.ts'
import type { Decided } from './decisions.ts'
import { type LineDraft, ofLine } from './draft.ts'
import { effectOf, hasIssues, importLine, lineName } from './import-line.ts'
import { questionOf } from './match/alike-lines.ts'
import { type Near, nobody, type Why } from './match/match.ts'
import type { NameOf } from './names.ts'
import type { RestLine } from './plan.ts'
import type { Resolved } from './resolve.ts'
import type { Pass } from './run-pass.ts'

/** A line with its effect; its words are made when they are asked for: most lines are only counted. */
export interface ToldLine {
  readonly effect: ImportLine['effect']
  /** Whether there is more to say than the effect. */
  readonly hasIssues: boolean
  readonly tell: () => ImportLine
  /** For a line that is not taken. */
  readonly rest: () => readonly RestLine[]
}

/** Every line of the file, once. */
export const toldLines = (
  { drafts, resolved, applied }: Pass,
  { skipped }: Decided,
  nameOf: NameOf,
): readonly ToldLine[] => {
  const doubting = resolved.filter(({ near }) => near.length > 0)
  const doubts = new Map(doubting.map((one) => [one.draft.rank, one]))
  const alike = Map.groupBy(doubting, ({ draft, asks }) => questionOf(draft, asks))
  const askedWith = ({ draft, asks }: Resolved): readonly number[] =>
    (alike.get(questionOf(draft, asks)) ?? []).flatMap(({ draft: { line } }) => (line === draft.line ? [] : [line]))
  const appliedAt: AppliedLine[] = []
  for (const line of applied) appliedAt[line.resolved.draft.rank] = line
  return drafts.map((draft) => {
    const line = appliedAt[draft.rank]
    if (line !== undefined) return taken(line, nameOf)
    const name = lineName(draft, nameOf, null)
    if (skipped.has(draft.line)) return left(draft, name, 'skipped', [leftByChoice])
    if (draft.refusal !== null) return left(draft, name, 'refused', draft.issues)
    if (draft.setAside !== null) return left(draft, name, 'skipped', draft.issues)
    const doubt = doubts.get(draft.rank)
    return doubtful(draft, name, doubt, doubt === undefined ? [] : askedWith(doubt))
  })
}

const taken = (line: AppliedLine, nameOf: NameOf): ToldLine => ({
  effect: effectOf(line),
  hasIssues: hasIssues(line),
  tell: () => importLine(line, nameOf),
  rest: noRest,
})

const noRest = (): readonly RestLine[] => []

const left = (
  { line, rank }: LineDraft,
  name: string,
  effect: 'refused' | 'skipped',
  issues: readonly ImportIssue[],
): ToldLine => ({
  effect,
  hasIssues: true,
  tell: () => ({ line, name, issues, effect }),
  rest: () => [{ rank, effect, reasons: issues.map(issueSentence) }],
})

/** @param others lines that ask the same */
const doubtful = (
  { line, rank, issues }: LineDraft,
  name: string,
  doubt: Resolved | undefined,
  others: readonly number[],
): ToldLine => {
  const { asks, near } = doubt ?? { asks: 'entry', near: nobody }
  return {
    effect: 'doubtful',
    hasIssues: true,
    tell: () => ({
      line,
      name,
      issues: [
        ...new Map(near.flatMap(whyIssue).map((issue) => [issue.reason, issue])).values(),
        ...(others.length === 0 ? [] : [ofLine(answeredWith(others))]),
        ...issues,
      ],
      effect: 'doubtful',
      asks,
      near: near.map(({ why: _, ...one }) => one),
    }),
    rest: () => [{ rank, effect: 'doubtful', reasons: near.map((one) => reasonSentence(nearReason(one))) }],
  }
}

/** « votre réponse vaut aussi pour les lignes 3, 4 et 5, qui demandent la même chose » */
const answeredWith = (lines: readonly number[]): string => {
  const named = lines.length > mostNamed ? `${inFigures(lines.length)} autres lignes` : enumerated(lines.map(String))
  const which = lines.length === 1 ? `la ligne ${named}` : lines.length > mostNamed ? named : `les lignes ${named}`
  return `votre réponse vaut aussi pour ${which}, qui ${agree(lines.length, 'demande', 'demandent')} la même chose`
}

/** Lines named one by one before they are only counted. */
const mostNamed = 5

/** A low score is surprising until one knows what the two have in common, a high one until what they have not. */
const whyIssue = ({ name, why }: Near[number]): readonly ImportIssue[] =>
  why === null ? [] : [ofLine(reasons[why](`«\u00a0${name}\u00a0»`))]

const reasons: Readonly<Record<Why, (name: string) => string>> = {
  pivot: (name) => `même SIRET ou RNA ${withQue(name)}`,
  phone: (name) => `même téléphone ${withQue(name)}`,
  email: (name) => `même courriel ${withQue(name)}`,
  otherNumber: (name) => `même nom ${withQue(name)}, à un autre numéro de la même rue`,
  noCommune: (name) => `même nom ${withQue(name)}, et l’une des deux n’a pas de commune`,
}

const leftByChoice = ofLine('laissée à votre demande')
