import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { ListColumn } from '#shared/contract/import-contract.ts'
import { usualLines } from '#shared/contract/limits.ts'
import { type ImportOptions, listContent, summary, tell } from './import-report.ts'
import { type Action, makeReady } from './session.ts'

/** Reads an action plan into the fiches-actions as its preview says; `--dry-run` only tells. */
export const importFiches =
  (file: string, { dryRun = false, json = false, limit }: ImportOptions): Action =>
  async (session) => {
    const content = await listContent(file)
    if (!dryRun) await makeReady(session)
    const opened = await session.call('fichesImport.open', { name: basename(file), content, job: randomUUID() })
    const asked = { import: opened.import, settings: opened.settings, decisions: [], job: randomUUID() }
    const first = await session.call('fichesImport.preview', { ...asked, limit: limit ?? usualLines })
    const { refused, doubtful } = first.counts
    const isCut = limit === undefined && refused + doubtful > usualLines
    const preview = isCut ? await session.call('fichesImport.preview', { ...asked, limit: refused + doubtful }) : first
    const written = dryRun ? 0 : (await session.call('fichesImport.apply', { ...asked, remember: false })).written
    const { counts, lines, columns } = preview
    const remarks = [...opened.remarks, ...preview.remarks, ...unreadColumns(columns)]
    if (json) return session.print(JSON.stringify({ format: 'plan', dryRun, written, counts, lines, remarks }))
    tell(session, { lines, remarks })
    session.print(summary(counts, written, dryRun))
  }

/** On screen each column says what it feeds, or nothing. */
const unreadColumns = (columns: readonly ListColumn<unknown>[]): readonly string[] => {
  const unread = columns.filter(({ target, sample }) => target === null && sample !== '').map(({ header }) => header)
  if (unread.length === 0) return []
  return [
    `${unread.length === 1 ? 'Une colonne n’est pas reprise' : 'Ces colonnes ne sont pas reprises'}\u00a0: ${unread.join(', ')}.`,
  ]
}
