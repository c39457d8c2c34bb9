import { join } from 'node:path'
import { prepared } from '#main/db/statements.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { About, aboutContract } from '#shared/contract/workspace/about.ts'

export const aboutHandlers = (context: FeatureContext): Handlers<typeof aboutContract> => {
  const { dataDir, desktop, readNotices } = context
  const { db } = context.workspace
  const log = join(dataDir, 'concerto.log')
  return {
    read: () => {
      const sqlite = prepared<[], { version: string }>(db, 'SELECT sqlite_version() AS version').get()?.version
      return { parts: partsOf({ ...process.versions, sqlite }), dataDir, log, showsLog: desktop !== null }
    },
    notices: readNotices,
    showLog: async () => (await desktop?.show(log)) ?? false,
  }
}

/** Those that are there: a browser host has neither Electron nor Chromium of its own. */
const partsOf = (versions: Readonly<Record<string, string | undefined>>): About['parts'] =>
  parts.flatMap(([name, key]) => {
    const version = versions[key]
    return version === undefined ? [] : [{ name, version }]
  })

const parts = [
  ['Electron', 'electron'],
  ['Chromium', 'chrome'],
  ['Node.js', 'node'],
  ['SQLite', 'sqlite'],
] as const
