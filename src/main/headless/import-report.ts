import { basename } from 'node:path'
import { readNamedFile } from '#main/files/read-file.ts'
import { type ImportTarget, importTargets } from '#shared/contract/directory/directory-import.ts'
import { askedOf, type ListColumn } from '#shared/contract/import-contract.ts'
import { effectNouns, type ImportLine } from '#shared/contract/import-line.ts'
import { issueSentence, nearReason, reasonSentence } from '#shared/contract/issue-sentence.ts'
import { listTooLarge } from '#shared/contract/list-size.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { counted, plural } from '#shared/text/french-numbers.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import type { Session } from './session.ts'

export interface ImportOptions {
  readonly dryRun?: boolean
  /** Lines told one by one at most; without it, all that are not taken. */
  readonly limit?: number
  readonly json?: boolean
}

/** A line of a list, with its sheet when several are read at once. */
export type ReportLine = ImportLine & { readonly sheetName?: string | null }

interface Report {
  readonly lines: readonly ReportLine[]
  readonly remarks: readonly string[]
  readonly columns: readonly ListColumn<unknown>[]
}

/** A list as the contract takes it. @throws AppFailure `file-unreadable`, `file-too-large` */
export const listContent = async (file: string): Promise<Uint8Array> => {
  const bytes = await readNamedFile(file)
  const refusal = listTooLarge(basename(file), bytes.length)
  if (refusal !== null) throw new AppFailure(refusal)
  return bytes
}

/** Each remark, what columns ask, then each line that has something to be told. */
export const tell = ({ print }: Session, { lines, remarks, columns }: Report): void => {
  for (const remark of remarks) print(remark)
  const asking = columns.filter((column) => askedOf(column) !== null)
  if (asking.length > 0) {
    print('Colonnes à préciser, avec « --columns » ou « --accept-guesses » :')
    for (const { letter, header, guess } of asking)
      print(`  ${letter}, ${quoted(header)} : ${targetName(guess?.target)} (${guess?.confidence ?? 0} %) ?`)
  }
  const telling = lines.filter(({ issues, effect }) => issues.length > 0 || effect === 'doubtful')
  for (const alike of Map.groupBy(telling, sentencesOf).values()) {
    const [first, ...others] = alike
    if (first !== undefined)
      print(`${place(first)}, ${first.name}\u00a0: ${sentencesOf(first)}${likewise(others)}`.trim())
  }
}

/** What is said of a line, but for where it stands and what it is called. */
const sentencesOf = (line: ReportLine): string => {
  const near = line.effect === 'doubtful' ? line.near.map((one) => reasonSentence(nearReason(one))) : []
  return `${effectNouns[line.effect][0]}. ${[...near, ...line.issues.map(issueSentence)].join(' ')}`
}

/** Lines of which the same is said. */
const likewise = (lines: readonly ReportLine[]): string => {
  if (lines.length === 0) return ''
  const places = lines.slice(0, mostPlaces).map(({ line, sheetName = null }) => `${sheetName ?? ''} ${line}`.trim())
  const more = lines.length > mostPlaces ? '…' : ''
  const count = counted(lines.length, 'autre ligne', 'autres lignes', 'f')
  return ` De même pour ${count} (${places.join(', ')}${more}).`
}

const mostPlaces = 20

/** « Nom de la structure », and the code that a file of columns has for it. */
const targetName = (target: unknown): string => `${importTargets[target as ImportTarget] ?? ''} [${String(target)}]`

/** « Ligne 12 », « Feuille « Axe 1 », ligne 12 ». */
const place = ({ line, sheetName = null }: ReportLine): string =>
  sheetName === null ? `Ligne ${line}` : `Feuille ${quoted(sheetName)}, ligne ${line}`

/** How many lines have each effect; an import that knows no doubtful lines counts none. */
export type LineCounts = Readonly<Partial<Record<ImportLine['effect'], number>>>

export const summary = (counts: LineCounts, written: number, dryRun: boolean): string => {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([effect, count]) => plural(count, ...effectNouns[effect as ImportLine['effect']]))
  const lines = parts.length === 0 ? 'aucune ligne' : parts.join(', ')
  return dryRun
    ? `À l’essai\u00a0: ${lines}. Rien n’a été écrit.`
    : `Importé\u00a0: ${lines}\u00a0; ${plural(written, 'écrite', 'écrites')}.`
}
