import { z } from 'zod'
import { metaState } from '#main/db/meta.ts'

/** The words that this poste added to the dictionary. */
export const personalWords = metaState('spelling', z.object({ words: z.array(z.string()).default([]) }))
