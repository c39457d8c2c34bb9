import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { ownFileMode } from '#main/files/own-files.ts'
import { cleanText } from '#shared/kernel/clean-text.ts'
import { type Contours, readContours } from './read-contours.ts'

/** The contours that this poste loaded. They are a file of the workspace, and never enter its log. */
interface ContoursFile {
  /** @throws AppFailure `contours-unreadable`: the file was changed by another hand */
  read(): Promise<Contours | null>
  /** @throws AppFailure `contours-unreadable`: the file is as it was */
  write(given: { readonly name: string; readonly geojson: string } | null): Promise<void>
}

export const contoursFile = (dataDir: string): ContoursFile => {
  const file = join(dataDir, 'contours.geojson')
  /** What was last read or written: a map asks again at each change of the espace. */
  let known: Contours | null | undefined
  const write: ContoursFile['write'] = async (given) => {
    if (given === null) await rm(file, { force: true })
    const contours = given === null ? null : readContours(given.geojson, cleanText(given.name).text)
    if (contours !== null) await writeFileAtomic(file, contours.geojson, { mode: ownFileMode })
    known = contours
  }
  return {
    write,
    read: async () => {
      if (known === undefined) known = existsSync(file) ? readContours(await readFile(file, 'utf8'), null) : null
      return known
    },
  }
}
