import { randomUUID } from 'node:crypto'
import { writeFile } from '#main/files/write-file.ts'
import type { Period } from '#shared/text/period/period.ts'
import type { Action } from './session.ts'

interface Options {
  readonly period: Period
  readonly out: string
  readonly json?: boolean
}

/** Writes La Coop's workbook of a period, and says what of it is left out. */
export const exportCoordination =
  ({ period, out, json }: Options): Action =>
  async ({ app, call, print }) => {
    const job = randomUUID()
    const { animations, events, notHeld } = await call('coordination.preview', { period })
    const { bytes, remarks } = await call('coordination.write', { period, job })
    await writeFile(out, app.file(job)?.bytes ?? new Uint8Array())
    if (json) return print(JSON.stringify({ file: out, bytes, animations, events, notHeld, remarks }))
    for (const remark of remarks) print(remark)
    print(`Écrit : ${out} (${animations + events})`)
  }
