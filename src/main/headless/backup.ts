import { randomUUID } from 'node:crypto'
import { writeFile } from '#main/files/write-file.ts'
import type { Output } from './command-options.ts'
import { readFileBytes } from './read-file.ts'
import type { Action } from './session.ts'
import { targetOf } from './target.ts'

/** A copy among those of the workspace, and the same where it was asked. */
export const backUp =
  ({ out, json }: Output & { readonly out: string }): Action =>
  async ({ app, call, print }) => {
    const { name, bytes } = await call('backups.make', {})
    const job = randomUUID()
    await call('backups.export', { name, job })
    const file = await targetOf(out, name)
    await writeFile(file, app.file(job)?.bytes ?? new Uint8Array())
    print(json ? JSON.stringify({ name, bytes, file }) : `Écrit\u00a0: ${file}`)
  }

export const restore =
  (file: string, { dryRun = false, json }: Output & { readonly dryRun?: boolean }): Action =>
  async ({ call, print }) => {
    const { name } = await call('backups.bring', { content: await readFileBytes(file) })
    const preview = await call('backups.preview', { name })
    const before = dryRun ? null : (await call('backups.restore', { name })).before
    // It was brought to be looked at: its own file is where it was.
    if (dryRun) await call('backups.remove', { name })
    if (json) return print(JSON.stringify({ ...preview, before }))
    print(`${preview.transactions} actions dans la sauvegarde\u00a0; ${preview.lost} de cet espace n’y sont pas.`)
    print(before === null ? 'Rien n’a été changé.' : `Remise en place. Ce qui était là est gardé\u00a0: ${before.name}`)
  }
