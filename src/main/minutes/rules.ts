import type { Db } from '#main/db/db.ts'
import { fieldHistory } from '#main/db/field-history.ts'
import type { LoggedChange, LoggedWrite, RowName } from '#main/db/intent.ts'
import { isProposed } from '#main/db/propositions.ts'
import { row } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { versionFixed } from '#main/kit/demand-once.ts'
import type { WriteRule } from '#main/kit/write-rule.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { lifts } from '#shared/records/intents.ts'
import { openFields } from '#shared/records/meetings/meeting/minutes-parts.ts'
import { longDate } from '#shared/text/french-dates.ts'

/**
 * Validated minutes are locked: nothing of what they are made of is written, but by reopening them, or by taking the
 * validation back. Fiches, decisions, tasks, work notes, gommettes and the numbers of the
 * paper sheet live on. A version is not removed.
 * @throws AppFailure `minutes-locked`, `not-validated`, `version-fixed`
 */
export const demandUnlocked: WriteRule = (workspace, change) => {
  const { db, names } = workspace
  const isMinutes = (row: RowName): boolean => row.record in owners && !isTakenBack(workspace, change, row)
  const touched = [...change.writes, ...(change.removals ?? [])].filter(isMinutes)
  const restored = (change.restores ?? []).filter(isMinutes)
  if (touched.length === 0 && restored.length === 0) return
  const meetings = new Set([
    ...touched.flatMap((name) => meetingsOf(db, name)),
    ...restored.flatMap(({ record, id }) => formerMeetings(fieldHistory(db, names, record, id))),
  ])
  for (const id of meetings) {
    const meeting = row(db, 'meeting', id)
    if (meeting?.state === 'validated' && !opens(change, id) && !lifts(change.intent, 'minutes-locked'))
      throw minutesLocked(change, meeting.validatedOn)
  }
  if (change.writes.some((write) => isValidation(db, write)) && !lifts(change.intent, 'not-validated'))
    throw notValidated()
  const removesVersion = (change.removals ?? []).some(({ record }) => record === 'minutesVersion')
  if (removesVersion && !lifts(change.intent, 'version-fixed')) throw versionFixed()
}

/** To take back what was declined of validated minutes makes a proposition of it again. */
const isTakenBack = ({ db, names }: WorkspaceDb, { intent }: LoggedChange, row: RowName): boolean =>
  lifts(intent, 'proposed') && isProposed(db, names, row)

/** The meetings whose minutes a row is part of. */
const owners: Readonly<Record<string, string>> = {
  meeting: 'SELECT id AS meeting FROM meeting WHERE id = ?',
  section: 'SELECT meeting FROM section WHERE id = ?',
  attendance: 'SELECT meeting FROM attendance WHERE id = ?',
  agendaItem: 'SELECT meeting FROM agendaItem WHERE id = ?',
  minutesVersion: 'SELECT meeting FROM minutesVersion WHERE id = ?',
  axisSheet: 'SELECT meeting FROM section WHERE axisSheet = ?',
  // What a picture shows is printed with it.
  picture: `SELECT meeting.id AS meeting FROM meeting JOIN minutesVersion ON minutesVersion.meeting = meeting.id
    WHERE meeting.state = 'validated' AND minutesVersion.state = 'validated' AND instr(minutesVersion.body, ?)`,
}

const meetingsOf = (db: Db, name: RowName | LoggedWrite): readonly string[] => {
  const values: Readonly<Record<string, unknown>> = 'values' in name ? name.values : {}
  if ('values' in name && Object.keys(values).every((field) => openFields[name.record]?.includes(field))) return []
  const found = prepared<[string], { meeting: string | null }>(db, owners[name.record] as string).all(name.id)
  const ids = [...found.map(({ meeting }) => meeting), values.meeting]
  return ids.filter((id) => typeof id === 'string')
}

/** A removed row stands in no table: the log tells where it was. */
const formerMeetings = (history: ReturnType<typeof fieldHistory>): readonly string[] => {
  const last = history.find(({ field }) => field === 'meeting')
  const id: unknown = last === undefined ? null : JSON.parse(last.after)
  return typeof id === 'string' ? [id] : []
}

/** To open them, or to take back what was accepted of them. */
const opens = ({ intent, writes }: LoggedChange, meeting: string): boolean =>
  lifts(intent, 'minutes-open') &&
  writes.some(({ record, id, values }) => record === 'meeting' && id === meeting && moves(values)) &&
  !writes.some(({ id, values }) => id === meeting && values.state === 'validated')

const moves = ({ state, validatedSeen }: LoggedWrite['values']): boolean =>
  (state ?? '') !== '' || validatedSeen !== undefined

const isValidation = (db: Db, { record, id, values }: LoggedWrite): boolean =>
  record === 'meeting' && values.state === 'validated' && row(db, 'meeting', id)?.state !== 'validated'

const facts: Readonly<Record<string, string>> = {
  'history.undo': 'L’action n’a pas été annulée.',
  'history.redo': 'L’action n’a pas été rétablie.',
  'meeting.remove': 'La réunion n’a pas été supprimée.',
}

const minutesLocked = ({ intent }: LoggedChange, validatedOn: string | null): AppFailure =>
  new AppFailure({
    code: 'minutes-locked',
    fact: facts[intent] ?? 'Le changement n’a pas été enregistré.',
    cause: `Le compte-rendu est verrouillé\u00a0: il est validé${validatedOn === null ? '' : ` depuis le ${longDate(validatedOn)}`}.`,
    unchanged: 'Il reste tel qu’il a été validé.',
    next: 'Pour le modifier, rouvrez-le depuis sa page.',
  })

const notValidated = (): AppFailure =>
  new AppFailure({
    code: 'not-validated',
    fact: 'Le compte-rendu n’a pas été validé.',
    cause: 'La validation fixe une version et dit qui valide\u00a0: changer l’état ne suffit pas.',
    unchanged: 'La réunion garde son état.',
    next: 'Ouvrez le compte-rendu, puis «\u00a0Valider…\u00a0».',
  })
