import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newFolder } from './temporary.ts'

/** A folder with an interface of these files, and beside it a secret that no host may give. Whoever asks removes it. */
export const builtPage = (
  files: Readonly<Record<string, string>>,
): { readonly folder: string; readonly renderer: string } => {
  const folder = newFolder()
  const renderer = join(folder, 'renderer')
  writeFileSync(join(folder, 'secret.txt'), 'hors du dossier')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(renderer, name)), { recursive: true })
    writeFileSync(join(renderer, name), text)
  }
  return { folder, renderer }
}
