import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { heaviestTogether } from '#shared/records/minutes/picture.ts'
import { picturesCalled } from '#shared/text/markdown-pictures.ts'

interface Picture {
  readonly name: string
  /** Base64. */
  readonly content: string
}

/**
 * The pictures that a Markdown text calls and that stand beside its file, in its folder or below: its reader is given no
 * folder. Those that are elsewhere, or too heavy together, are left, and the reader says so.
 */
export const picturesBeside = (text: string, file: string): Picture[] => {
  const folder = realpathSync(dirname(resolve(file)))
  let left = heaviestTogether
  return picturesCalled(text).flatMap((name) => {
    const path = pathIn(folder, name)
    const size = path === null ? 0 : statSync(path).size
    if (path === null || size > left) return []
    left -= size
    return [{ name, content: readFileSync(path).toString('base64') }]
  })
}

const pathIn = (folder: string, name: string): string | null => {
  const path = resolve(folder, name)
  return existsSync(path) && statSync(path).isFile() && realpathSync(path).startsWith(folder + sep) ? path : null
}
