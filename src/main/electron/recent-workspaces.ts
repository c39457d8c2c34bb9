import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'

const paths = z.array(z.string())
const kept = 8

/** The folders of workspaces that were opened on this computer, the latest first. */
export interface RecentWorkspaces {
  /** Those that are still there. */
  list(): readonly string[]
  note(dataDir: string): void
}

/** @param folder where this computer remembers what is of no workspace */
export const recentWorkspaces = (folder: string): RecentWorkspaces => {
  const file = join(folder, 'recents.json')
  const read = (): readonly string[] => {
    try {
      return paths.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      // None yet, or a list that cannot be read.
      return []
    }
  }
  return {
    list: () => read().filter((path) => existsSync(join(path, 'concerto.db'))),
    note: (dataDir) => {
      try {
        mkdirSync(folder, { recursive: true })
        const others = read().filter((path) => path !== dataDir)
        writeFileAtomic.sync(file, JSON.stringify([dataDir, ...others].slice(0, kept)))
      } catch {
        // A disk that is full keeps nobody from working.
      }
    },
  }
}
