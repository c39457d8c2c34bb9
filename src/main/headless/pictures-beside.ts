import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { heaviestPicture } from '#shared/records/minutes/picture.ts'

/**
 * A Markdown text with the pictures that stand beside its file, in its folder or below, written in it: its reader is given no
 * folder. Those that are elsewhere, too heavy, or too many together for a text stay named, and the reader says so.
 */
export const withPicturesBeside = (text: string, file: string): string => {
  const folder = realpathSync(dirname(resolve(file)))
  let left = mostTogether
  return text.replace(picture, (all: string, before: string, address: string) => {
    const path = pathIn(folder, address)
    if (path === null) return all
    const { size } = statSync(path)
    if (size > Math.min(heaviestPicture, left)) return all
    left -= size
    return `${before}data:image/any;base64,${readFileSync(path).toString('base64')}`
  })
}

/** In bytes: a text of pictures stays below what is read of a Markdown file, base64 being a third longer. */
const mostTogether = 3 * 1024 * 1024

const picture = /(!\[[^\]\n]*\]\()([^)\s:]+)(?=\)|\s+["'])/g

const pathIn = (folder: string, address: string): string | null => {
  try {
    const path = resolve(folder, decodeURI(address))
    const isThere = existsSync(path) && statSync(path).isFile() && realpathSync(path).startsWith(folder + sep)
    return isThere ? path : null
  } catch {
    return null
  }
}
