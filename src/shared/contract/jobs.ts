import { z } from 'zod'
import { mutation, returns } from './define.ts'

export const jobsContract = {
  /** Stops a long procedure; its caller is then answered with the error `cancelled` and nothing is written. */
  cancel: mutation(z.strictObject({ job: z.uuid() }), returns<null>()),
}
