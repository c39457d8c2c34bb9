import type { RecordName } from '#shared/domain/records.ts'
import { applyLines } from './apply-lines.ts'
import { decided } from './decisions.ts'
import { type Entry, newEntry } from './entry.ts'
import { countEffects, linesToTell } from './import-preview.ts'
import { knownEntries } from './match/known-entries.ts'
import { createNames } from './names.ts'
import type { ImportInput, ImportPlan, PlannedWrite } from './plan.ts'
import { type OnProgress, readDrafts } from './read-drafts.ts'
import { fileRemarks } from './remarks.ts'
import { resolve } from './resolve.ts'
import { toldLines } from './told-lines.ts'

/**
 * What an import would do of each line, and the rows it would write. The same file twice writes nothing: what a line
 * gave the first time is what it finds the second.
 */
export const planImport = (input: ImportInput, onProgress: OnProgress): ImportPlan => {
  const decisions = decided(input.decisions)
  const drafts = readDrafts(input, decisions, onProgress)
  const created: Entry[] = []
  const create = (record: RecordName): Entry => {
    const entry = newEntry(record, `+${created.length + 1}`, null)
    created.push(entry)
    return entry
  }
  const known = knownEntries(input.known)
  const taken = drafts.filter(
    ({ line, refusal, setAside }) => refusal === null && setAside === null && !decisions.skipped.has(line),
  )
  const resolved = resolve(taken, known, input.format, decisions.identities, create)
  const applied = applyLines(
    resolved.filter(({ near }) => near.length === 0),
    known,
    input.format,
    create,
  )
  const told = toldLines({
    drafts,
    resolved,
    applied,
    skipped: decisions.skipped,
    nameOf: createNames(input, known, created),
  })
  return {
    counts: countEffects(told),
    lines: linesToTell(told),
    remarks: fileRemarks(input, drafts, applied),
    writes: writesOf([...known.entries, ...created]),
    rest: told.flatMap(({ rest }) => rest()),
  }
}

const writesOf = (entries: readonly Entry[]): readonly PlannedWrite[] =>
  entries.flatMap(({ record, id, written }) => (isEmpty(written) ? [] : [{ record, id, values: written }]))

const isEmpty = (values: object): boolean => {
  for (const _ in values) return false
  return true
}
