import type { LoggedWrite } from '#main/db/intent.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import type { IdSource, RowId } from '#shared/kernel/ids.ts'
import type { Fiche, FicheIndicator, FicheParty, FicheStep, RecordName, RubricText } from '#shared/records/records.ts'
import { fiche as declaration } from '#shared/records/roadmap/fiche/fiche.ts'

const suffix = ' (copie)'

interface Copied {
  /** With the place and the number of the copy. */
  readonly fiche: Fiche
  readonly steps: readonly FicheStep[]
  readonly parties: readonly FicheParty[]
  readonly indicators: readonly FicheIndicator[]
  readonly texts: readonly RubricText[]
}

/**
 * A fiche like another, whose course begins anew: no date, no progress, no comment, no version. What it says is what the log
 * holds of the other, written as it is there.
 */
export const copiedFiche = (
  { fiche, steps, parties, indicators, texts }: Copied,
  ids: IdSource,
): { readonly id: RowId; readonly again: readonly LoggedWrite[] } => {
  const id = ids.row()
  const rowOf = new Map(steps.map((step) => [step.id, ids.row()]))
  const part = (record: RecordName, row: object, own: RowId, changes: object = {}): LoggedWrite =>
    written(record, own, { ...row, fiche: id, ...changes })
  return {
    id,
    again: [
      written('fiche', id, {
        ...fiche,
        title: `${cutAtWord(fiche.title ?? 'Fiche-action', declaration.fields.title.max - suffix.length)}${suffix}`,
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
      ...parties.map((party) =>
        part('ficheParty', party, ids.row(), { granted: null, fundingState: null, answerOn: null }),
      ),
      ...indicators.map((link) => part('ficheIndicator', link, ids.row())),
      ...texts.map((text) => part('rubricText', text, ids.row())),
    ],
  }
}

const written = (record: RecordName, id: RowId, row: object): LoggedWrite => {
  const { id: _, ...values } = row as { readonly id?: RowId }
  return { record, id, values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) }
}
