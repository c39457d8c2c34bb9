import type { AppError } from '../kernel/app-error.ts'

/** What the application tells its windows without being asked. */
export type AppEvent =
  /** Rows of these records changed, or anything when it names none: refetch. `savedAt` is an ISO instant. */
  | { readonly kind: 'changed'; readonly records: readonly string[]; readonly savedAt: string }
  /** A copy of the workspace was made, or could not be. */
  | { readonly kind: 'copied' }
  /** A bundle came, left, or was let go: nothing is written in the espace. */
  | { readonly kind: 'exchanged' }
  /** How one likes this poste changed: nothing is written in the espace. */
  | { readonly kind: 'preferred' }
  /** What is damaged of the workspace, found without being asked; `null` once it is sound again. */
  | { readonly kind: 'damaged'; readonly told: AppError | null }
  /** A long procedure moved on. `job` is the id its caller chose; `done` and `total` count the same unit. */
  | {
      readonly kind: 'progress'
      readonly job: string
      readonly label: string
      readonly done: number
      readonly total: number
    }
