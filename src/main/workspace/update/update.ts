import type { FeatureContext } from '#main/kit/context.ts'
import { demandInstaller } from './demand-installer.ts'
import { installerNotOpened } from './errors.ts'

/** Opens the installer that the person chooses, after which the program closes; `null`: none was chosen. */
export const update = async ({ installers }: FeatureContext): Promise<{ readonly version: string } | null> => {
  const path = (await installers?.choose()) ?? null
  if (installers === null || path === null) return null
  const version = await demandInstaller(path, installers.version)
  if (!(await installers.open(path))) throw installerNotOpened()
  return { version }
}
