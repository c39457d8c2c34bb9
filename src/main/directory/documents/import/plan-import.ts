import { previewLines } from '#main/office/paper/preview-lines.ts'
import { applyAgain, foundsAgain } from './apply-again.ts'
import { type Decided, decided } from './decisions.ts'
import type { LineDraft } from './draft.ts'
import { knownRows, textIn } from './known-directory.ts'
import { noIdentities } from './match/match.ts'
import { createNames } from './names.ts'
import { type ImportInput, type ImportPlan, nothingPlanned } from './plan.ts'
import type { OnProgress } from './read-drafts.ts'
import { fileRemarks } from './remarks.ts'
import { type Pass, rowsAfter, runPass } from './run-pass.ts'
import { toldLines } from './told-lines.ts'
import { unknownValues } from './unknown-values.ts'

/** Passes after which a file that still meets itself is taken as it is. */
const mostPasses = 5

/**
 * What an import would do of each line, and the rows it would write. The file is read against the directory it would
 * make until that changes nothing more: whoever imports it a second time then writes nothing.
 */
export const planImport = (input: ImportInput, onProgress: OnProgress): ImportPlan => {
  const decisions = decided(input.decisions)
  // Whoever imports the file again has decided nothing of who is who.
  const undecided: Decided = { ...decisions, identities: noIdentities }
  let rows = knownRows(input.known)
  let pass = runPass(input, decisions, rows, 0, onProgress)
  for (let count = 1; count < mostPasses && mayMeetItself(pass); count += 1) {
    rows = rowsAfter(rows, pass.writes)
    const again = runPass(
      input,
      undecided,
      rows,
      pass.entries.filter(({ known }) => known === null).length,
      () => undefined,
    )
    if (again.writes.length === 0 || foundsAgain(pass, again)) break
    pass = applyAgain(pass, again)
  }
  const told = toldLines(pass, decisions, createNames(input, pass.entries))
  const preview = previewLines(told, input.limit)
  return {
    ...nothingPlanned,
    ...preview,
    lines: preview.lines.map(({ tell }) => tell()),
    remarks: [...pass.remarks, ...fileRemarks(input, pass.drafts, pass.applied)],
    unknownValues: unknownValues(input, decisions),
    writes: pass.writes,
    rest: told.flatMap(({ rest }) => rest()),
  }
}

/**
 * Whether a line may be about what another line brought. Never where each has an id of its own, and is about a place that no
 * other line is about, or hesitates between places that are known: those that come in answer to their own ids. So it is with
 * the long files of the nation.
 */
const mayMeetItself = ({ resolved, writes }: Pass): boolean => {
  if (writes.length === 0) return false
  if (resolved.some(({ draft, near }) => !hasOrigin(draft) || near.some(({ record }) => record !== 'place')))
    return true
  const sure = resolved.filter(({ near }) => near.length === 0)
  return new Set(sure.map(({ place }) => place)).size < sure.length
}

const hasOrigin = ({ subject, place }: LineDraft): boolean =>
  subject === 'place' && textIn(place.given, 'sourceId') !== null
