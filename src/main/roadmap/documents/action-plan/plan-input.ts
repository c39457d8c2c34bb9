import type { PlannedWrite } from '#main/office/paper/planned-write.ts'
import type { PreviewLines } from '#main/office/paper/preview-lines.ts'
import type { PlanDecision, PlanLine, PlanTarget } from '#shared/contract/roadmap/fiches-import.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RowOf } from '#shared/records/record.ts'
import type { Axis, Fiche, Sector } from '#shared/records/records.ts'
import type { ficheParty } from '#shared/records/roadmap/fiche-party.ts'
import type { ficheStep } from '#shared/records/roadmap/fiche-step.ts'
import type { SourceTable } from '#shared/text/source-table.ts'

/** One sheet of a plan, and where its header stands. */
export interface PlanSheet {
  readonly sheet: number
  readonly table: SourceTable
  /** Rank of the header in the table. */
  readonly header: number
}

/** What a plan is compared with. */
export interface KnownPlans {
  readonly axes: readonly Pick<Axis, 'id' | 'number' | 'title'>[]
  readonly sectors: readonly Pick<Sector, 'id' | 'name'>[]
  readonly fiches: readonly Fiche[]
  readonly steps: readonly RowOf<typeof ficheStep>[]
  readonly parties: readonly RowOf<typeof ficheParty>[]
  /** Structures by each of their names. */
  readonly actors: readonly { readonly id: RowId; readonly name: string }[]
}

/** All that an import of fiches is decided from: values, so that any thread can decide it. */
export interface FichesInput {
  readonly sheets: readonly PlanSheet[]
  readonly targets: readonly (PlanTarget | null)[]
  readonly decisions: readonly PlanDecision[]
  readonly limit: number
  readonly known: KnownPlans
}

export interface FichesPlan extends PreviewLines<PlanLine> {
  readonly remarks: readonly string[]
  /** Why nothing of the file is read, `null` when it is a plan. */
  readonly refusal: AppError | null
  readonly writes: readonly PlannedWrite[]
}
