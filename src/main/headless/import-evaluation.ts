import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { noSuchMeeting } from './actions.ts'
import { type ImportOptions, listContent, summary, tell } from './import-report.ts'
import type { Action } from './session.ts'

interface Options extends Omit<ImportOptions, 'limit'> {
  /** Its id. */
  readonly meeting: string
}

/** Reads a file of evaluation forms, a line each, into a meeting, as its preview says; `--dry-run` only tells. */
export const importEvaluation =
  (file: string, { meeting: wanted, dryRun = false, json = false }: Options): Action =>
  async (session) => {
    const content = await listContent(file)
    const meeting = (await session.call('meetings.list', {})).find(({ id }) => id === wanted)?.id
    if (meeting === undefined) throw noSuchMeeting(wanted)
    const opened = await session.call('evaluationImport.open', {
      meeting,
      name: basename(file),
      content,
      job: randomUUID(),
    })
    const asked = { meeting, import: opened.import, settings: opened.settings }
    const { counts, lines } = await session.call('evaluationImport.preview', asked)
    const written = dryRun ? 0 : (await session.call('evaluationImport.apply', asked)).written
    const { remarks } = opened
    if (json) return session.print(JSON.stringify({ format: 'evaluation', dryRun, written, counts, lines, remarks }))
    tell(session, { lines, remarks })
    session.print(summary({ ...none, ...counts }, written, dryRun))
  }

/** A form is never changed, doubtful nor left. */
const none = { changed: 0, doubtful: 0, skipped: 0 } as const
