import type { AppError } from '#shared/kernel/app-error.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { createStore } from './store.ts'

/** The failure shown at the head of the page: that of an action which has no better place to tell it. */
export const pageFailure = createStore<AppError | null>(null)

/** What puts a refusal right, as a button in it. */
export interface Mending {
  readonly verb: string
  readonly act: () => void
}

/** What was refused, beside what one pressed for it. */
export interface Refusal {
  readonly error: AppError
  readonly beside: HTMLElement
  readonly mending: Mending | null
}

/** The last one, until it is closed or something else is asked for. */
export const refusal = createStore<Refusal | null>(null)

/** What one presses at this moment, to be kept until it is answered; `null` when nothing says. */
export const pressedNow = (): HTMLElement | null => {
  const active = document.activeElement
  return active instanceof HTMLElement && active.matches(pressable) ? active : null
}

const pressable = 'button, a, input, select, [role="menuitem"], [role="option"]'

/**
 * Tells why a gesture was refused: beside what was pressed, or what has the focus in its place (a menu gives it back to
 * its button), else at the head of the page.
 */
export const tellRefusal = (thrown: unknown, pressed: HTMLElement | null, mending: Mending | null = null): void => {
  const error = errorOf(thrown)
  const beside = pressed === null ? null : [pressed, pressedNow()].find((one) => one?.checkVisibility() === true)
  if (beside == null) pageFailure.set(error)
  else refusal.set({ error, beside, mending })
}

/** Any thrown thing as an `AppError`: a bug is told too, without its technical words. */
export const errorOf = (thrown: unknown): AppError => (thrown instanceof AppFailure ? thrown.error : unforeseen)

const unforeseen: AppError = {
  code: 'unforeseen',
  fact: 'L’action n’a pas abouti.',
  cause: 'Concerto a rencontré une situation imprévue.',
  unchanged: 'Ce qui était enregistré le reste.',
  next: 'Recommencez\u00A0; si cela se répète, fermez puis rouvrez Concerto.',
}
