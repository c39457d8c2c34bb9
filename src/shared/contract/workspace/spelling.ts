import { z } from 'zod'
import { mutation, query, returns } from '../define.ts'

/** As a person writes it: in one piece, no longer than what Chromium keeps. */
const word = z.string().max(99).regex(/^\S+$/)

/** Words that spelling takes at this poste beside its dictionary. They stay with its workspace, and never leave it. */
export const spellingContract = {
  /** In alphabetical order; `null` where Concerto checks no spelling by itself. */
  words: query(z.strictObject({}), returns<readonly string[] | null>()),
  learn: mutation(z.strictObject({ word }), returns<null>()),
  forget: mutation(z.strictObject({ word }), returns<null>()),
}
