import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Session } from 'electron'
import type { HostPart } from '#main/app/deps.ts'

/** As Chromium names its French dictionary, and that of a later version of it. */
const dictionary = 'fr-FR-3-0.bdic'

/**
 * Lays the French dictionary where Chromium looks for it, before a session starts: it has none to fetch then. Words that
 * were added the last time are those of the workspace, which adds them again. macOS has a dictionary of its own.
 */
export function layDictionary(resources: string, windowFiles: string): void {
  if (process.platform === 'darwin') return
  const folder = join(windowFiles, 'Dictionaries')
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(resources, 'dictionary', dictionary), join(folder, dictionary))
  rmSync(join(windowFiles, 'Custom Dictionary.txt'), { force: true })
}

/** Has what one writes checked in French, with nothing to ask of a network. */
export function checkFrench(session: Session): void {
  session.setSpellCheckerEnabled(true)
  session.setSpellCheckerDictionaryDownloadURL(nowhere)
  session.setSpellCheckerLanguages(['fr'])
}

/** An address that no network can have, of a scheme that none speaks. */
const nowhere = 'app://nowhere/'

/** Personal words, added to those of the dictionary. */
export const takeWordsIn = (session: Session): HostPart<'takeWords'> => {
  let taken: readonly string[] = []
  return (words) => {
    for (const word of taken) if (!words.includes(word)) session.removeWordFromSpellCheckerDictionary(word)
    for (const word of words) if (!taken.includes(word)) session.addWordToSpellCheckerDictionary(word)
    taken = words
  }
}
