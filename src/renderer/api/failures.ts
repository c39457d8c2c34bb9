import type { AppError } from '#shared/kernel/app-error.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { createStore } from './store.ts'

/** The failure shown at the head of the page: that of an action which has no better place to tell it. */
export const pageFailure = createStore<AppError | null>(null)

/** Any thrown thing as an `AppError`: a bug is told too, without its technical words. */
export const errorOf = (thrown: unknown): AppError => (thrown instanceof AppFailure ? thrown.error : unforeseen)

const unforeseen: AppError = {
  code: 'unforeseen',
  fact: 'L’action n’a pas abouti.',
  cause: 'Concerto a rencontré une situation imprévue.',
  unchanged: 'Ce qui était enregistré le reste.',
  next: 'Recommencez ; si cela se répète, fermez puis rouvrez Concerto.',
}
