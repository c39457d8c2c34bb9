import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { z } from 'zod'

const bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

const remembered = z.object({
  /** Where the window stood, in points of the screens; `null` before the first time. */
  bounds: bounds.nullable().default(null),
  maximized: z.boolean().default(false),
  /** As Chromium counts: 0 is 100 %, each step a fifth more or less. */
  zoom: z.number().min(-8).max(9).default(0),
  /** The folder where a file was last saved; `null` before the first. */
  saveFolder: z.string().nullable().default(null),
  /** The folder that was last chosen; `null` before the first. */
  chosenFolder: z.string().nullable().default(null),
})

export type Remembered = z.output<typeof remembered>

/** What the window remembers of one use to the next, beside its own files: it is of this computer, not of the espace. */
export interface WindowMemory {
  read(): Remembered
  note(changes: Partial<Remembered>): void
}

export const windowMemory = (windowFiles: string): WindowMemory => {
  const file = join(windowFiles, 'memoire.json')
  const read = (): Remembered => {
    try {
      return remembered.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      // None yet, or one that cannot be read: the window opens as the first time.
      return remembered.parse({})
    }
  }
  const note = (changes: Partial<Remembered>): void => {
    try {
      writeFileAtomic.sync(file, JSON.stringify({ ...read(), ...changes }))
    } catch {
      // A disk that is full keeps nobody from working: the window will open as before.
    }
  }
  return { read, note }
}
