import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { FicheParty } from '#shared/records/records.ts'
import { ficheParty } from '#shared/records/roadmap/fiche-party.ts'
import { ficheStep } from '#shared/records/roadmap/fiche-step.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import type { StepToFollow } from './not-followed.ts'

type Positions = (count: number) => readonly string[]

/** The steps of a rubric as rows; a question stays one. */
export const stepWrites = (
  fiche: RowId,
  steps: readonly StepToFollow[],
  ids: IdSource,
  positions: Positions,
): readonly RowWrite[] => {
  const rows = steps.map(() => ids.row())
  const places = positions(steps.length)
  return steps.map(
    ({ text, under }, index): RowWrite => ({
      record: 'ficheStep',
      id: rows[index] as RowId,
      values: {
        fiche,
        position: places[index] ?? null,
        text: text.slice(0, ficheStep.fields.text.max),
        state: text.trim().endsWith('?') ? 'question' : 'upcoming',
        ...(under !== null && { parent: under.kind === 'followed' ? under.id : (rows[under.index] ?? null) }),
      },
    }),
  )
}

interface PartyContext {
  readonly ids: IdSource
  readonly positions: Positions
  /** The structure that bears this name, when one alone does. */
  readonly actors: (name: string) => RowId | null
}

export const partyWrites = (
  fiche: RowId,
  role: NonNullable<FicheParty['role']>,
  names: readonly string[],
  { ids, positions, actors }: PartyContext,
): readonly RowWrite[] => {
  const places = positions(names.length)
  return names.map((name, index): RowWrite => {
    // What stands between brackets says why it is there, not who it is.
    const actor = actors(name) ?? actors(name.replace(/\s*\([^)]*\)$/u, ''))
    return {
      record: 'ficheParty',
      id: ids.row(),
      values: {
        fiche,
        role,
        position: places[index] ?? null,
        name: name.slice(0, ficheParty.fields.name.max),
        ...(actor !== null && { actor }),
      },
    }
  })
}
