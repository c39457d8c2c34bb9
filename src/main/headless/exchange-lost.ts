import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { writeFile } from '#main/files/write-file.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { chosen } from './chosen.ts'
import type { Output } from './command-options.ts'
import type { Action } from './session.ts'
import { targetOf } from './target.ts'

interface Lost extends Output {
  readonly out: string
}

/** The sheet of a bundle that left and went astray, in Word. @param asked its name (the latest of that name), or its SHA-256 */
export const writeLostSheet =
  (asked: string, { out, json }: Lost): Action =>
  async ({ app, call, print }) => {
    const sent = (await call('bundles.journal', {})).filter(({ direction }) => direction === 'sent')
    const named = sent.map(({ hash, file }) => ({ id: hash as RowId, file }))
    const bundle = chosen('lot préparé', basename(asked), named, ({ file }) => file)
    const job = randomUUID()
    const ready = await call('bundles.writeLost', { bundle, job })
    const file = await targetOf(out, ready.name)
    await writeFile(file, app.file(job)?.bytes ?? new Uint8Array())
    print(json ? JSON.stringify({ ...ready, file }) : `Écrit\u00a0: ${file}`)
  }
