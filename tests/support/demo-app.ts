import { cpSync } from 'node:fs'
import { onceARun } from './once-a-run.ts'
import { createTestApp, type TestApp, temporaryFolder } from './test-app.ts'

/** The demonstration in a folder of its own: a copy of one that is made once a run, which takes a second. */
export const createDemoApp = async (): Promise<TestApp> => {
  const dataDir = temporaryFolder()
  cpSync(await onceARun('demo', fillWithDemo), dataDir, { recursive: true })
  return createTestApp({ dataDir })
}

const fillWithDemo = async (dataDir: string): Promise<void> => {
  const { app, call } = await createTestApp({ dataDir })
  await call('workspace.loadDemo', {})
  await app.close()
}
