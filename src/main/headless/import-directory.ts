import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Contract } from '#shared/contract/contract.ts'
import type { InputOf } from '#shared/contract/define.ts'
import { type DirectoryImportPreview, type ImportLine, usualLines } from '#shared/contract/directory-import.ts'
import { issueSentence, reasonSentence } from '#shared/contract/issue-sentence.ts'
import { listTooLarge } from '#shared/contract/list-size.ts'
import { nearReason } from '#shared/contract/near-reason.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { readFileBytes } from './read-file.ts'
import { type Action, makeReady, type Session } from './session.ts'

interface Options {
  readonly dryRun?: boolean
  /** Lines told one by one at most; without it, all that are not taken. */
  readonly limit?: number
  readonly json?: boolean
}

/** Reads a list into the directory as its preview says, doubtful and refused lines left out; `--dry-run` only tells. */
export const importActors =
  (file: string, { dryRun = false, json = false, limit }: Options): Action =>
  async (session) => {
    const content = await readFileBytes(file)
    const refusal = listTooLarge(basename(file), content.length)
    if (refusal !== null) throw new AppFailure(refusal)
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

const tell = ({ print }: Session, { lines, remarks }: Pick<DirectoryImportPreview, 'lines' | 'remarks'>): void => {
  for (const remark of remarks) print(remark)
  for (const line of lines) {
    if (line.issues.length === 0 && line.effect !== 'doubtful') continue
    const near = line.effect === 'doubtful' ? line.near.map((one) => reasonSentence(nearReason(line.asks, one))) : []
    const reasons = [...near, ...line.issues.map(issueSentence)]
    print(`Ligne ${line.line}, ${line.name}\u00a0: ${effects[line.effect]}. ${reasons.join(' ')}`.trim())
  }
}

const effects: Readonly<Record<ImportLine['effect'], string>> = {
  new: 'nouvelle',
  changed: 'modifiée',
  identical: 'identique',
  doubtful: 'douteuse',
  refused: 'refusée',
  skipped: 'laissée',
}

const summary = (counts: DirectoryImportPreview['counts'], written: number, dryRun: boolean): string => {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([effect, count]) => `${count} ${effects[effect as ImportLine['effect']]}${count < 2 ? '' : 's'}`)
  const lines = parts.length === 0 ? 'aucune ligne' : parts.join(', ')
  return dryRun
    ? `À l’essai\u00a0: ${lines}. Rien n’a été écrit.`
    : `Importé\u00a0: ${lines}\u00a0; ${written} écrites.`
}
