import { join } from 'node:path'
import type { FeatureContext } from '#main/kit/context.ts'
import { secretFile } from './secret-file.ts'

/** The secret half of the espace's key of recovery, where it was made, until it is on paper (ME-1). */
export const recoveryFile = ({ dataDir, secrets }: Pick<FeatureContext, 'dataDir' | 'secrets'>) =>
  secretFile(join(dataDir, 'secours.key'), secrets)
