import { fieldHistory, valueAfter } from '#main/db/field-history.ts'
import type { LoggedChange, RowName } from '#main/db/intent.ts'
import { row, rows } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { WriteRule } from '#main/kit/write-rule.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { clashSentence } from '#shared/records/meetings/programme-item/clash-words.ts'
import { type Clash, clashesOf, clashKey } from '#shared/records/meetings/programme-item/clashes.ts'
import { itemName } from '#shared/records/meetings/programme-item/line-words.ts'
import type { ProgrammeItem, ProgrammeSpeaker, RecordName } from '#shared/records/records.ts'
import { programmeLines, programmeOf, roomsOf, speakersOf } from './read/programme-of.ts'

/**
 * Two things of a programme never take one room at one time, and nobody is in two places at once: whatever is written, by
 * whichever way. What another poste wrote meanwhile is not refused: it is there, and the screen says it.
 * @throws AppFailure `programme-clash`, `programme-hours`
 */
export const demandNoClash: WriteRule = (workspace, change) => {
  const after = programmeAfter(workspace, change)
  for (const meeting of after.meetings) {
    const items = after.items.filter((item) => item.meeting === meeting)
    const backwards = items.find(({ startsAt, endsAt }) => startsAt !== null && endsAt !== null && endsAt <= startsAt)
    if (backwards !== undefined) throw endsBeforeItBegins(backwards)
    const rooms = roomsOf(workspace.db, meeting)
    const known = new Set(clashesOf(programmeOf(workspace.db, meeting).lines).map(clashKey))
    const lines = programmeLines(workspace.db, { rooms, items, speakers: after.speakers })
    const fresh = clashesOf(lines).find((clash) => !known.has(clashKey(clash)))
    if (fresh !== undefined) throw clashing(change.intent, fresh, clashSentence(fresh, rooms))
  }
}

interface ProgrammesAfter {
  readonly meetings: ReadonlySet<RowId>
  readonly items: readonly ProgrammeItem[]
  readonly speakers: readonly ProgrammeSpeaker[]
}

/** The programmes that an intent touches, as they would be once it is written. */
const programmeAfter = (workspace: WorkspaceDb, change: LoggedChange): ProgrammesAfter => {
  const { db } = workspace
  const named = [...change.writes, ...(change.removals ?? []), ...(change.restores ?? [])]
  const touched = (record: string) => named.filter((one) => one.record === record).map(({ id }) => id)
  const speakers = touched('programmeSpeaker').map((id) => rowAfter(workspace, 'programmeSpeaker', change, id))
  const changed = [...touched('programmeItem'), ...speakers.flatMap((one) => one?.item ?? [])]
  const items = [...new Set(changed)].map((id) => rowAfter(workspace, 'programmeItem', change, id))
  const meetings = new Set(items.flatMap((item) => item?.meeting ?? []))
  const all = <Row extends { readonly id: string }>(fresh: readonly (Row | null)[], stored: readonly Row[]) => {
    const gone = new Set((change.removals ?? []).map(({ id }) => id))
    const rowsById = new Map([...stored, ...fresh.flatMap((one) => one ?? [])].map((one) => [one.id, one]))
    return [...rowsById.values()].filter(({ id }) => !gone.has(id))
  }
  const itemsOf = (meeting: RowId) => rows(db, 'programmeItem', (q) => q.where('meeting', '=', meeting))
  return {
    meetings,
    items: all(items, [...meetings].flatMap(itemsOf)),
    speakers: all(
      speakers,
      [...meetings].flatMap((meeting) => speakersOf(db, meeting)),
    ),
  }
}

/** A row with what the intent writes of it; one that is to come back is told by the log. `null`: there is none. */
const rowAfter = <Name extends 'programmeItem' | 'programmeSpeaker'>(
  workspace: WorkspaceDb,
  record: Name,
  { writes, restores = [] }: LoggedChange,
  id: string,
): NonNullable<ReturnType<typeof row<Name>>> | null => {
  const same = (name: RowName) => name.record === record && name.id === id
  const written = writes.filter(same).map(({ values }) => values)
  const stored = row(workspace.db, record, id) ?? (restores.some(same) ? formerRow(workspace, record, id) : null)
  if (stored === null && written.length === 0) return null
  return Object.assign({ ...empty, ...stored, id }, ...written)
}

const empty = { meeting: null, item: null, room: null, startsAt: null, endsAt: null, person: null, actor: null }

const formerRow = ({ db, names }: WorkspaceDb, record: RecordName, id: string) =>
  Object.fromEntries(
    fieldHistory(db, names, record, id)
      .toReversed()
      .map((write) => [write.field, valueAfter(record, write)]),
  )

const facts: Readonly<Record<string, string>> = {
  'history.undo': 'L’action n’a pas été annulée.',
  'history.redo': 'L’action n’a pas été rétablie.',
  'programmeSpeaker.add': 'L’intervention n’a pas été ajoutée.',
}

const clashing = (intent: string, clash: Clash, cause: string): AppFailure =>
  new AppFailure({
    code: 'programme-clash',
    fact: facts[intent] ?? 'Le programme n’a pas été modifié.',
    cause,
    unchanged: 'Chacun reste où il était.',
    next:
      clash.kind === 'room'
        ? 'Choisissez une autre heure ou une autre salle.'
        : 'Choisissez une autre heure, ou une autre personne.',
  })

const endsBeforeItBegins = (item: ProgrammeItem): AppFailure =>
  new AppFailure({
    code: 'programme-hours',
    fact: 'Les heures n’ont pas été enregistrées.',
    cause: `${itemName(item)} finirait avant d’avoir commencé.`,
    unchanged: 'Le programme reste comme il était.',
    next: 'Donnez une fin qui vient après le début.',
  })
