import type { ImportIssue, ImportLine } from '#shared/contract/import-line.ts'
import { issueSentence, nearReason, reasonSentence } from '#shared/contract/issue-sentence.ts'
import type { AppliedLine } from './apply-lines.ts'
import type { Decided } from './decisions.ts'
import type { LineDraft } from './draft.ts'
import { effectOf, hasIssues, importLine, lineName } from './import-line.ts'
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
  const doubts = new Map(resolved.filter(({ near }) => near.length > 0).map((one) => [one.draft.rank, one]))
  const appliedAt: AppliedLine[] = []
  for (const line of applied) appliedAt[line.resolved.draft.rank] = line
  return drafts.map((draft) => {
    const line = appliedAt[draft.rank]
    if (line !== undefined) return taken(line, nameOf)
    const name = lineName(draft, nameOf, null)
    if (skipped.has(draft.line)) return left(draft, name, 'skipped', [leftByChoice])
    if (draft.refusal !== null) return left(draft, name, 'refused', draft.issues)
    if (draft.setAside !== null) return left(draft, name, 'skipped', draft.issues)
    return doubtful(draft, name, doubts.get(draft.rank))
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

const doubtful = ({ line, rank, issues }: LineDraft, name: string, doubt: Resolved | undefined): ToldLine => {
  const { asks, near } = doubt ?? { asks: 'entry', near: nobody }
  return {
    effect: 'doubtful',
    hasIssues: true,
    tell: () => ({
      line,
      name,
      issues: [...new Map(near.flatMap(whyIssue).map((issue) => [issue.reason, issue])).values(), ...issues],
      effect: 'doubtful',
      asks,
      near: near.map(({ why: _, ...one }) => one),
    }),
    rest: () => [{ rank, effect: 'doubtful', reasons: near.map((one) => reasonSentence(nearReason(one))) }],
  }
}

/** A low score is surprising until one knows what the two have in common, a high one until what they have not. */
const whyIssue = ({ name, why }: Near[number]): readonly ImportIssue[] =>
  why === null ? [] : [{ column: null, columnName: null, value: '', reason: reasons[why](`«\u00a0${name}\u00a0»`) }]

const reasons: Readonly<Record<Why, (name: string) => string>> = {
  pivot: (name) => `même SIRET ou RNA que ${name}`,
  phone: (name) => `même téléphone que ${name}`,
  email: (name) => `même courriel que ${name}`,
  otherNumber: (name) => `même nom que ${name}, à un autre numéro de la même rue`,
  noCommune: (name) => `même nom que ${name}, et l’une des deux n’a pas de commune`,
}

const leftByChoice: ImportIssue = { column: null, columnName: null, value: '', reason: 'laissée à votre demande' }
