import { metaState } from '#main/db/meta.ts'
import { preferencesSchema } from '#shared/contract/workspace/preferences.ts'

/** How one likes the screens of this poste. */
export const keptPreferences = metaState('preferences', preferencesSchema)
