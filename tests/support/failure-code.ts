import { AppFailure } from '#shared/kernel/app-error.ts'

/** The code of the failure that work ends in, `null` when it succeeds; a bug is thrown on. */
export const failureCode = (work: () => unknown): string | null => {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof AppFailure) return error.error.code
    throw error
  }
}

/** The same of work that takes its time. */
export const laterFailureCode = async (work: () => Promise<unknown>): Promise<string | null> => {
  try {
    await work()
    return null
  } catch (error) {
    return failureCode(() => {
      throw error
    })
  }
}
