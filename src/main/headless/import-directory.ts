import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Contract } from '#shared/contract/contract.ts'
import type { InputOf } from '#shared/contract/define.ts'
import type { DirectoryImportPreview } from '#shared/contract/directory/directory-import.ts'
import { usualLines } from '#shared/contract/limits.ts'
import { type ImportOptions, listContent, summary, tell } from './import-report.ts'
import { type Action, makeReady, type Session } from './session.ts'

/** Reads a list into the directory as its preview says, doubtful and refused lines left out; `--dry-run` only tells. */
export const importActors =
  (file: string, { dryRun = false, json = false, limit }: ImportOptions): Action =>
  async (session) => {
    const content = await listContent(file)
    if (!dryRun) await makeReady(session)
    const opened = await session.call('directoryImport.open', { name: basename(file), content, job: randomUUID() })
    const asked = { import: opened.import, settings: opened.settings, decisions: [], job: randomUUID() }
    const preview = await previewOf(session, asked, limit)
    const written = dryRun ? 0 : (await session.call('directoryImport.apply', { ...asked, remember: false })).written
    const { counts, lines } = preview
    const remarks = [...opened.remarks, ...preview.remarks]
    if (json) return session.print(JSON.stringify({ format: opened.format, dryRun, written, counts, lines, remarks }))
    tell(session, { lines, remarks })
    session.print(summary(counts, written, dryRun))
  }

type Asked = Omit<InputOf<Contract['directoryImport']['preview']>, 'limit'>

/** Without a limit, asked again where more lines are not taken than a preview usually tells: somebody waits for each reason. */
const previewOf = async (
  { call }: Session,
  asked: Asked,
  limit: number | undefined,
): Promise<DirectoryImportPreview> => {
  const preview = await call('directoryImport.preview', { ...asked, limit: limit ?? usualLines })
  const { refused, doubtful } = preview.counts
  return limit === undefined && refused + doubtful > usualLines
    ? call('directoryImport.preview', { ...asked, limit: refused + doubtful })
    : preview
}
