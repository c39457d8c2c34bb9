import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { ListColumn } from '#shared/contract/import-contract.ts'
import { usualLines } from '#shared/contract/limits.ts'
import { noSuchMeeting } from './actions.ts'
import { type ImportOptions, type LineCounts, listContent, type ReportLine, summary, tell } from './import-report.ts'
import { type Action, makeReady, type Session } from './session.ts'

/** A list as it is sent to be read. */
interface Sent {
  readonly name: string
  readonly content: Uint8Array
  readonly job: string
}

/** A list that was opened, as its command leads it: understood by a guess, and nothing decided. */
interface Opened {
  /** What it was recognised as. */
  readonly format: string
  readonly remarks: readonly string[]
  readonly preview: (limit: number) => Promise<{
    readonly counts: LineCounts
    readonly lines: readonly ReportLine[]
    readonly remarks?: readonly string[]
  }>
  readonly apply: () => Promise<{ readonly written: number }>
}

/**
 * Reads a list as its preview says, doubtful and refused lines left out; `--dry-run` only tells. Without `--limit`, the
 * preview is asked again where more lines are not taken than it usually tells: somebody waits for each reason.
 */
const importList =
  (
    file: string,
    { dryRun = false, json = false, limit }: ImportOptions,
    open: (session: Session, sent: Sent) => Promise<Opened>,
  ): Action =>
  async (session) => {
    const content = await listContent(file)
    const opened = await open(session, { name: basename(file), content, job: randomUUID() })
    const first = await opened.preview(limit ?? usualLines)
    const { refused = 0, doubtful = 0 } = first.counts
    const isCut = limit === undefined && refused + doubtful > usualLines
    const { counts, lines, remarks = [] } = isCut ? await opened.preview(refused + doubtful) : first
    const written = dryRun ? 0 : (await opened.apply()).written
    const all = [...opened.remarks, ...remarks]
    const { format } = opened
    if (json) return session.print(JSON.stringify({ format, dryRun, written, counts, lines, remarks: all }))
    tell(session, { lines, remarks: all })
    session.print(summary(counts, written, dryRun))
  }

/** Reads a list into the directory. */
export const importActors = (file: string, options: ImportOptions): Action =>
  importList(file, options, async (session, sent) => {
    if (options.dryRun !== true) await makeReady(session)
    const { import: id, format, remarks, settings } = await session.call('directoryImport.open', sent)
    const asked = { import: id, settings, decisions: [], job: sent.job }
    return {
      format,
      remarks,
      preview: (limit) => session.call('directoryImport.preview', { ...asked, limit }),
      apply: () => session.call('directoryImport.apply', { ...asked, remember: false }),
    }
  })

/** Reads an action plan into the fiches-actions. */
export const importFiches = (file: string, options: ImportOptions): Action =>
  importList(file, options, async (session, sent) => {
    if (options.dryRun !== true) await makeReady(session)
    const { import: id, remarks, settings } = await session.call('fichesImport.open', sent)
    const asked = { import: id, settings, decisions: [], job: sent.job }
    return {
      format: 'plan',
      remarks,
      preview: async (limit) => {
        const preview = await session.call('fichesImport.preview', { ...asked, limit })
        return { ...preview, remarks: [...preview.remarks, ...unreadColumns(preview.columns)] }
      },
      apply: () => session.call('fichesImport.apply', { ...asked, remember: false }),
    }
  })

/** Reads a file of evaluation forms, a line each, into a meeting named by its id. */
export const importEvaluation = (
  file: string,
  { meeting: wanted, ...options }: Omit<ImportOptions, 'limit'> & { readonly meeting: string },
): Action =>
  importList(file, options, async ({ call }, sent) => {
    const meeting = (await call('meetings.list', {})).find(({ id }) => id === wanted)?.id
    if (meeting === undefined) throw noSuchMeeting(wanted)
    const { import: id, remarks, settings } = await call('evaluationImport.open', { meeting, ...sent })
    const asked = { meeting, import: id, settings }
    return {
      format: 'evaluation',
      remarks,
      preview: () => call('evaluationImport.preview', asked),
      apply: () => call('evaluationImport.apply', asked),
    }
  })

/** On screen each column says what it feeds, or nothing. */
const unreadColumns = (columns: readonly ListColumn<unknown>[]): readonly string[] => {
  const unread = columns.filter(({ target, sample }) => target === null && sample !== '').map(({ header }) => header)
  if (unread.length === 0) return []
  return [
    `${unread.length === 1 ? 'Une colonne n’est pas reprise' : 'Ces colonnes ne sont pas reprises'}\u00a0: ${unread.join(', ')}.`,
  ]
}
