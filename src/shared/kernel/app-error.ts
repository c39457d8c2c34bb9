/**
 * A failure a person can meet, told in French in four parts.
 * `code` is stable (scripts test it); no part ever carries personal data beyond what the person typed.
 */
export interface AppError {
  readonly code: string
  /** What did not happen: « Le fichier n’a pas été ouvert. » */
  readonly fact: string
  /** Why, with file and line when there is one. */
  readonly cause: string
  /** What has not changed. */
  readonly unchanged: string
  /** What the person can do next. */
  readonly next: string
}

/** The error as one paragraph: fact, cause, what has not changed, next step. */
export const sentenceOf = (error: AppError): string =>
  [error.fact, error.cause, error.unchanged, error.next].filter((part) => part !== '').join(' ')

/** Thrown across layers that only pass an AppError on; the dispatcher turns it back into a value. */
export class AppFailure extends Error {
  override readonly name = 'AppFailure'
  readonly error: AppError

  constructor(error: AppError) {
    super(error.code)
    this.error = error
  }
}
