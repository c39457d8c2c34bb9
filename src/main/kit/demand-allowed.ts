import type { Db } from '#main/db/db.ts'
import type { LoggedChange, LoggedWrite, RowName } from '#main/db/intent.ts'
import { readMeta } from '#main/db/meta.ts'
import { row } from '#main/db/query.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Axis } from '#shared/records/records.ts'
import { isSettled } from '#shared/records/roadmap/is-settled.ts'
import { type ActName, may } from '#shared/records/workspace/may.ts'
import { standingHere } from './postes.ts'
import type { WriteRule } from './write-rule.ts'

/**
 * What engages others is written by who may (`may.ts`), by whichever way. What another poste wrote is not judged here: it is
 * there, and every poste must come to the same.
 * @throws AppFailure `not-allowed`
 */
export const demandAllowed: WriteRule = ({ db }, change) => {
  const asked = engaged(db, change)
  for (const { act, sector } of asked) demandMay(db, act, sector)
}

/** @throws AppFailure `not-allowed` */
export const demandMay = (db: Db, act: ActName, sector: RowId | null): void => {
  if (!mayHere(db, act, sector)) throw notAllowed(act)
}

/** Whether the member at this poste may. Before there is one, the espace is only being made. */
export const mayHere = (db: Db, act: ActName, sector: RowId | null = null): boolean =>
  row(db, 'member', readMeta(db, 'member')) === null || may(act, standingHere(db), sector)

interface Engaged {
  readonly act: ActName
  readonly sector: RowId | null
}

const engaged = (db: Db, { writes, removals = [], restores = [], seals = [] }: LoggedChange): readonly Engaged[] => [
  ...(writes.some((write) => engagesMembers(db, write)) || [...removals, ...restores].some(isMember)
    ? [{ act: 'members' as const, sector: null }]
    : []),
  ...seals.map(({ meeting }) => ({ act: 'lockMinutes' as const, sector: row(db, 'meeting', meeting)?.sector ?? null })),
  ...writes.filter(({ record }) => record === 'meeting').flatMap((write) => lockOf(db, write)),
  ...(writes.some(({ record, values }) => (record === 'axis' || record === 'fiche') && values.sameAs !== undefined)
    ? [{ act: 'gather' as const, sector: null }]
    : []),
  ...(writes.some((write) => write.record === 'axis' && settlesAxis(row(db, 'axis', write.id), write)) ||
  removals.some(({ record, id }) => record === 'axis' && isSettled(row(db, 'axis', id) ?? {}))
    ? [{ act: 'settleAxis' as const, sector: null }]
    : []),
]

const isMember = ({ record }: RowName): boolean => record === 'espace' || record === 'member'

/** Who takes part and the settings of the espace, but for the name that everyone says of themselves. */
const engagesMembers = (db: Db, { record, id, values }: LoggedWrite): boolean => {
  if (record !== 'espace' && record !== 'member') return false
  const before: Readonly<Record<string, unknown>> | null = row(db, record, id)
  const changed = Object.keys(values).filter((field) => (values[field] ?? null) !== (before?.[field] ?? null))
  return changed.some((field) => record === 'espace' || field === 'role' || field === 'sector')
}

/** To validate minutes, or to open them again. */
const lockOf = (db: Db, { id, values }: LoggedWrite): readonly Engaged[] => {
  const meeting = row(db, 'meeting', id)
  const moves = values.state !== undefined && (values.state === 'validated') !== (meeting?.state === 'validated')
  return moves || values.validatedSeen !== undefined ? [{ act: 'lockMinutes', sector: meeting?.sector ?? null }] : []
}

/** What is only proposed is still everyone's. */
const settlesAxis = (axis: Axis | null, { values }: LoggedWrite): boolean => {
  const before: Readonly<Record<string, unknown>> = { ...axis }
  const changes = Object.entries(values).some(([field, value]) => (value ?? null) !== (before[field] ?? null))
  return changes && (isSettled(axis ?? {}) || isSettled({ ...axis, ...values }))
}

const causes: Readonly<Record<ActName, string>> = {
  members:
    'Les collègues, les rôles et les réglages de l’espace engagent tous les secteurs\u00A0: le secrétariat du département les fixe.',
  lockMinutes:
    'Ce compte-rendu n’est pas de votre secteur\u00a0: son secteur ou le secrétariat du département le valide et le rouvre.',
  gather: 'Réunir ce que plusieurs secteurs ont fait les engage tous\u00a0: le secrétariat du département le fait.',
  secretariats:
    'Un autre secrétariat du département engage tout l’espace\u00a0: celui qui l’a ouvert le nomme, change son rôle ou l’écarte.',
  settleAxis:
    'Un axe commun engage tous les secteurs\u00a0: le secrétariat du département l’arrête, et reprend ce qu’il a arrêté.',
}

const nexts: Readonly<Record<ActName, string>> = {
  members: 'Demandez-le au secrétariat du département.',
  lockMinutes: 'Demandez-le à son secteur, ou au secrétariat du département.',
  secretariats: 'Demandez-le au secrétariat qui a ouvert l’espace.',
  gather: 'Dites au secrétariat du département ce qui vous semble dire la même chose.',
  settleAxis: 'Dites au secrétariat du département ce que vous proposez.',
}

const notAllowed = (act: ActName): AppFailure =>
  new AppFailure({
    code: 'not-allowed',
    fact: 'Le changement n’a pas été enregistré.',
    cause: causes[act],
    unchanged: 'Tout est resté comme c’était.',
    next: nexts[act],
  })
