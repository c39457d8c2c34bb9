import { basename } from 'node:path'
import type { RowId } from '#shared/kernel/ids.ts'
import { chosen } from './chosen.ts'
import type { Action } from './session.ts'
import { targetOf } from './target.ts'
import { type FileOutput, writeOut } from './write-out.ts'

/** The sheet of a bundle that left and went astray, in Word. @param asked its name (the latest of that name), or its SHA-256 */
export const writeLostSheet =
  (asked: string, { out, json }: FileOutput): Action =>
  async (session) => {
    const sent = (await session.call('bundles.journal', {})).filter(({ direction }) => direction === 'sent')
    const named = sent.map(({ hash, file }) => ({ id: hash as RowId, file }))
    const bundle = chosen('lot préparé', basename(asked), named, ({ file }) => file)
    const written = await writeOut(session, targetOf(out), (job) => session.call('bundles.writeLost', { bundle, job }))
    session.print(json ? JSON.stringify(written) : `Écrit\u00a0: ${written.file}`)
  }
