import { declaredField } from '#main/directory/documents/import/declared-field.ts'
import type { PlannedWrite } from '#main/office/paper/planned-write.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import type { Fiche, RecordName } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { printedWords } from '#shared/records/value-words.ts'
import { agreedEuros, euros } from '#shared/text/euros.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { richCell } from './cells/cell-lines.ts'
import type { FicheDraft, StepDraft, Values } from './fiche-draft.ts'
import type { KnownPlans } from './plan-input.ts'

export interface FieldChange {
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** What an action makes of its fiche, and of each of its steps. */
export interface SettledFiche {
  readonly writes: readonly PlannedWrite[]
  readonly changes: readonly FieldChange[]
  /** `null` for a step that is new. */
  readonly changesOf: ReadonlyMap<StepDraft, readonly FieldChange[] | null>
}

export interface Settling {
  readonly known: KnownPlans
  readonly create: () => RowId
  readonly actorNamed: (name: string) => RowId | null
  /** The id of the sector of a name, `null` when none bears it. */
  readonly sectorNamed: (name: string) => RowId | null
  readonly nameOf: (id: string) => string
}

export const settleFiche = (draft: FicheDraft, fiche: Fiche | null, settling: Settling): SettledFiche => {
  const { create, nameOf } = settling
  const id = fiche?.id ?? create()
  const values = valuesOf(draft, settling)
  const founding = { state: 'toDiscuss', title: draft.title }
  const own = fiche === null ? { ...founding, ...values } : differing(values, fiche)
  const parties = settleParties(draft, id, fiche !== null, settling)
  const steps = settleSteps(draft, id, fiche !== null, settling)
  return {
    writes: [...(Object.keys(own).length === 0 ? [] : [write('fiche', id, own)]), ...parties.writes, ...steps.writes],
    changes: [
      ...(fiche === null ? [] : changesTo('fiche', fiche, own, nameOf)),
      ...parties.changes,
      ...[...steps.changesOf].flatMap(([step, changes]) =>
        changes === null && step.row === draft.row ? [{ label: 'Étape', before: null, after: step.text }] : [],
      ),
    ],
    changesOf: steps.changesOf,
  }
}

const valuesOf = ({ axis, given, rubrics }: FicheDraft, { sectorNamed }: Settling): Values => {
  const { sector, ...values } = given
  const sectorId = typeof sector === 'string' ? sectorNamed(sector) : null
  return {
    ...values,
    ...(axis !== null && { axis: axis.id }),
    ...(sectorId !== null && { sector: sectorId }),
    ...Object.fromEntries(
      [...rubrics].map(([rubric, cells]) => [rubric, doc(...cells.flatMap((cell) => richCell(cell).content))]),
    ),
  }
}

const differing = (values: Values, row: object): Values =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify((row as Values)[field] ?? null),
    ),
  )

const changesTo = (
  record: RecordName,
  row: object,
  values: Values,
  nameOf: Settling['nameOf'],
): readonly FieldChange[] =>
  Object.entries(values).map(([field, value]) => ({
    label: declaredField(record, field).label,
    before: printedWords(record, field, (row as Values)[field] ?? null, (_record, id) => nameOf(id)),
    after: printedWords(record, field, value, (_record, id) => nameOf(id)),
  }))

interface Settled {
  readonly writes: readonly PlannedWrite[]
  readonly changes: readonly FieldChange[]
}

const roleLabels = {
  bearer: 'Porteur',
  partner: 'Partenaire',
  interested: 'Directement intéressé',
  funder: 'Financeur',
}

/** Those named already stay as they are, but for a structure that the directory has come to know. */
const settleParties = (draft: FicheDraft, fiche: RowId, isKnown: boolean, settling: Settling): Settled => {
  const known = isKnown ? settling.known.parties.filter((party) => party.fiche === fiche) : []
  const writes: PlannedWrite[] = []
  const changes: FieldChange[] = []
  for (const { role, name, amount, granted } of draft.parties) {
    const actor = settling.actorNamed(name)
    const found = known.find(
      (party) =>
        party.role === role &&
        (sortKey(party.name ?? '') === sortKey(name) || (actor !== null && party.actor === actor)),
    )
    const said = {
      ...(actor !== null && found?.actor == null && { actor }),
      ...(amount !== null && { amount }),
      ...(granted !== null && { granted }),
    }
    const values = found === undefined ? { fiche, role, name, ...said } : differing(said, found)
    if (Object.keys(values).length === 0) continue
    writes.push({ record: 'ficheParty', id: found?.id ?? settling.create(), values })
    changes.push({ label: roleLabels[role], before: null, after: [name, ...moneyWords(amount, granted)].join(', ') })
  }
  return { writes, changes: isKnown ? changes : [] }
}

const moneyWords = (amount: number | null, granted: number | null): readonly string[] => [
  ...(amount === null ? [] : [euros(amount)]),
  ...(granted === null ? [] : [agreedEuros(granted, 'accordé', 'accordés')]),
]

const settleSteps = (draft: FicheDraft, fiche: RowId, isKnown: boolean, settling: Settling) => {
  const known = isKnown ? settling.known.steps.filter((step) => step.fiche === fiche) : []
  const ids = new Map<StepDraft, RowId>()
  const writes: PlannedWrite[] = []
  const changesOf = new Map<StepDraft, readonly FieldChange[] | null>()
  for (const step of draft.steps) {
    const parent = step.parent === null ? null : (ids.get(step.parent) ?? null)
    const found = known.find((row) => row.parent === parent && nameKey(row.text ?? '') === nameKey(step.text))
    const bearerActor = typeof step.given.bearer === 'string' ? settling.actorNamed(step.given.bearer) : null
    const said = { text: step.text, ...step.given, ...(bearerActor !== null && { bearerActor }) }
    const values = found === undefined ? { fiche, ...(parent !== null && { parent }), ...said } : differing(said, found)
    const id = found?.id ?? settling.create()
    ids.set(step, id)
    changesOf.set(step, found === undefined ? null : changesTo('ficheStep', found, values, settling.nameOf))
    if (Object.keys(values).length > 0) writes.push(write('ficheStep', id, values))
  }
  return { writes, changesOf }
}

/** A step by its first line: what describes it may change. */
const nameKey = (text: string): string => sortKey(text.split('\n')[0] ?? '')
