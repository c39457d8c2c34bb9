import { z } from 'zod'
import { oneOf } from '../../kernel/one-of.ts'
import { directoryLists } from '../../records/directory/saved-view.ts'

const list = oneOf(directoryLists)

/** How one likes the screens of this poste: no part of the espace, hence never in its log nor on another poste. */
export const preferencesSchema = z.strictObject({
  /** Columns beside the name, in each list of the directory where someone chose. */
  columns: z.partialRecord(list, z.array(z.string().max(40)).max(20)).default({}),
  /** `auto`: as the computer has them. */
  colors: z.enum(['auto', 'light', 'dark']).default('auto'),
  /** Width of the entry read beside its list, in pixels; `null` until someone changes it. */
  panelWidth: z.number().min(0).max(10_000).nullable().default(null),
  /** « Premiers pas », on the home of a new espace, until someone puts it away. */
  firstSteps: z.enum(['shown', 'hidden']).default('shown'),
})

export type Preferences = z.output<typeof preferencesSchema>
