import type { ImportIssue } from '#shared/contract/import-line.ts'
import type { LineDraft } from './draft.ts'

/** The line is not taken; the first reason found is the first told, as the one to mend. */
export const refuse = (draft: LineDraft, issue: ImportIssue): void => {
  draft.refusal ??= issue
  const others = draft.issues.filter((other) => other !== issue && other !== draft.refusal)
  const told = issue === draft.refusal ? [issue] : [draft.refusal, issue]
  draft.issues.splice(0, draft.issues.length, ...told, ...others)
}
