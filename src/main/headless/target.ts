import { stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a file goes: in a folder, under its own name; else under the name that was asked. */
export const targetOf =
  (out: string) =>
  async (name: string): Promise<string> =>
    (await isFolder(out)) ? join(out, name) : out

export const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
