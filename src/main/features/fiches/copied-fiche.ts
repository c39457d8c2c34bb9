import type { Fiche, FicheIndicator, FicheParty, FicheStep, RecordName, RubricText } from '#shared/domain/records.ts'
import { type RowWrite, write } from '#shared/domain/row-write.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'

interface Copied {
  /** With the place and the number of the copy. */
  readonly fiche: Fiche
  readonly steps: readonly FicheStep[]
  readonly parties: readonly FicheParty[]
  readonly indicators: readonly FicheIndicator[]
  readonly texts: readonly RubricText[]
}

/** A fiche like another, whose course begins anew: no date, no progress, no comment, no version. */
export const copiedFiche = (
  { fiche, steps, parties, indicators, texts }: Copied,
  ids: IdSource,
): { readonly id: RowId; readonly writes: readonly RowWrite[] } => {
  const id = ids.row()
  const rowOf = new Map(steps.map((step) => [step.id, ids.row()]))
  const part = (record: RecordName, row: object, own: RowId, changes: object = {}): RowWrite =>
    written(record, own, { ...row, fiche: id, ...changes })
  return {
    id,
    writes: [
      written('fiche', id, {
        ...fiche,
        title: `${fiche.title ?? 'Fiche-action'} (copie)`,
        state: 'toDiscuss',
        stateReason: null,
        startsOn: null,
        endsOn: null,
      }),
      ...steps.map((step) =>
        part('ficheStep', step, rowOf.get(step.id) as RowId, {
          parent: step.parent === null ? null : (rowOf.get(step.parent) ?? null),
          state: step.state === 'question' ? 'question' : 'upcoming',
          progress: null,
          startsOn: null,
          dueOn: null,
        }),
      ),
      ...parties.map((party) => part('ficheParty', party, ids.row())),
      ...indicators.map((link) => part('ficheIndicator', link, ids.row())),
      ...texts.map((text) => part('rubricText', text, ids.row())),
    ],
  }
}

const written = (record: RecordName, id: RowId, row: object): RowWrite => {
  const { id: _, ...values } = row as { readonly id?: RowId }
  return write(record, id, Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)))
}
