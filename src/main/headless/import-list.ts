import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { readNamedFile } from '#main/files/read-file.ts'
import { readColumnFile } from '#shared/contract/directory/column-file.ts'
import type { ImportSettings, OpenedImport } from '#shared/contract/directory/directory-import.ts'
import { askedOf, type ListColumn, type UnknownLabels } from '#shared/contract/import-contract.ts'
import { usualLines } from '#shared/contract/limits.ts'
import { type AppError, AppFailure } from '#shared/kernel/app-error.ts'
import { fold } from '#shared/kernel/fold.ts'
import { agree } from '#shared/text/french-numbers.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
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
    /** Of a list whose columns were weighed. */
    readonly columns?: readonly ListColumn<unknown>[]
    readonly unknown?: readonly UnknownLabels[]
    readonly refusal?: AppError | null
  }>
  readonly apply: () => Promise<{ readonly written: number }>
}

/**
 * Reads a list as its preview says, doubtful and refused lines left out; `--dry-run` only tells. Without `--limit`, the
 * preview is asked again where more lines are not taken than it usually tells: somebody waits for each reason.
 * @throws AppFailure why nothing of the file is read, or `import.all-refused`, once its lines are told
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
    const told = isCut ? await opened.preview(refused + doubtful) : first
    const { counts, lines, remarks = [], refusal = null } = told
    const isTaken = refusal === null && !areAllRefused(counts)
    const written = dryRun || !isTaken ? 0 : (await opened.apply()).written
    const all = [...opened.remarks, ...remarks]
    const { format } = opened
    const columns = told.columns === undefined ? {} : { columns: told.columns }
    const unknown = told.unknown === undefined ? {} : { unknown: told.unknown }
    if (json)
      session.print(JSON.stringify({ format, ...columns, ...unknown, dryRun, written, counts, lines, remarks: all }))
    else {
      tell(session, { lines, remarks: all, columns: told.columns ?? [] })
      if (isTaken) session.print(summary(counts, written, dryRun))
    }
    if (refusal !== null) throw new AppFailure(refusal)
    if (!isTaken) throw allRefused(file, refused)
  }

/** How a list of the directory is to be understood, where that is not left to its own columns. */
interface ColumnOptions extends ImportOptions {
  /** A file that says what columns feed, see `column-file.ts`. */
  readonly columns?: string
  /** Name of the sheet. */
  readonly sheet?: string
  /** Takes what would be asked for what it seems. */
  readonly acceptGuesses?: boolean
}

/** Reads a list into the directory. */
export const importActors = (file: string, options: ColumnOptions): Action =>
  importList(file, options, async (session, sent) => {
    if (options.dryRun !== true) await makeReady(session)
    const opened = await session.call('directoryImport.open', sent)
    const { import: id, format, remarks } = opened
    const { settings, named, isStandard } = await chosenColumns(session, opened, options)
    const asked = { import: id, settings, decisions: [], job: sent.job }
    return {
      format,
      remarks: isStandard ? [...remarks, optionsIdle] : remarks,
      preview: async (limit) => {
        const { columns, ...preview } = await session.call('directoryImport.preview', { ...asked, limit })
        const told = columns.map((column) => (isAnswered(column, named) ? { ...column, guess: null } : column))
        const unread = told.filter((column) => column.guess !== undefined && askedOf(column) === null)
        return { ...preview, columns: told, remarks: [...preview.remarks, ...unreadColumns(unread)] }
      },
      apply: () => session.call('directoryImport.apply', { ...asked, remember: false }),
    }
  })

/** What somebody left is not asked any more. */
const isAnswered = ({ header, target }: ListColumn<unknown>, named: readonly string[]): boolean =>
  target === null && named.includes(header)

const optionsIdle =
  'Ce fichier est d’un format connu, dont les colonnes disent ce qu’elles sont\u00a0: « --columns » et « --accept-guesses » n’y changent rien.'

/** What the options say of a list. */
interface Chosen {
  readonly settings: ImportSettings
  /** Headers that a file of columns names. */
  readonly named: readonly string[]
  /** Something was said of columns that nobody may say anything of. */
  readonly isStandard: boolean
}

/** The settings of a list with what the options say of its sheet and its columns. @throws AppFailure */
const chosenColumns = async (
  { call }: Session,
  opened: OpenedImport,
  { sheet, columns: file, acceptGuesses = false }: ColumnOptions,
): Promise<Chosen> => {
  const settings = sheet === undefined ? opened.settings : settingsOf(opened.sheets, sheet)
  const asIs = { settings, named: [], isStandard: false }
  if (file === undefined && !acceptGuesses) return asIs
  const asked = { import: opened.import, settings, decisions: [], job: randomUUID() }
  const { columns } = sheet === undefined ? opened : await call('directoryImport.preview', asked)
  if (columns.every(({ guess }) => guess === undefined)) return { ...asIs, isStandard: true }
  const guessed = columns.map((column) => column.target ?? (acceptGuesses ? askedOf(column) : null))
  if (file === undefined) return { ...asIs, settings: { ...settings, columns: guessed } }
  const names = columns.map(({ header }) => header)
  const said = readColumnFile(new TextDecoder().decode(await readNamedFile(file)), names, guessed)
  if (!said.ok) throw new AppFailure(said.error)
  const { named, values } = said.value
  return {
    settings: { ...settings, columns: [...said.value.columns], values: { ...settings.values, ...values } },
    named,
    isStandard: false,
  }
}

/** @throws AppFailure `import.no-such-sheet` */
const settingsOf = (sheets: OpenedImport['sheets'], wanted: string): ImportSettings => {
  const at = sheets.findIndex(({ name }) => name !== null && fold(name) === fold(wanted))
  const found = sheets[at]
  if (found === undefined) throw noSuchSheet(wanted, sheets)
  return { sheet: at, headerLine: found.headerLine, columns: [], values: {} }
}

const noSuchSheet = (wanted: string, sheets: OpenedImport['sheets']): AppFailure =>
  new AppFailure({
    code: 'import.no-such-sheet',
    fact: `La feuille ${quoted(wanted)} n’a pas été lue.`,
    cause: 'Le fichier n’a aucune feuille de ce nom.',
    unchanged: 'Rien n’a été écrit.',
    next: sheets.some(({ name }) => name !== null)
      ? `Ses feuilles sont\u00a0: ${sheets.map(({ name }) => quoted(name ?? '')).join(', ')}.`
      : 'Il n’a qu’une feuille, sans nom\u00a0: ôtez « --sheet ».',
  })

const areAllRefused = (counts: LineCounts): boolean => {
  // What is left by its nature, a legend or a title, is no line of the list.
  const { refused = 0, skipped: _, ...others } = counts
  return refused > 0 && Object.values(others).every((count) => count === 0)
}

const allRefused = (file: string, count: number): AppFailure =>
  new AppFailure({
    code: 'import.all-refused',
    fact: `Rien n’a été pris de ${quoted(basename(file))}.`,
    cause: agree(count, 'Sa seule ligne est refusée.', `Ses ${count} lignes sont refusées.`),
    unchanged: 'Rien n’a été écrit.',
    next: 'Corrigez le fichier d’après les raisons dites plus haut, ou dites ce que sont ses colonnes.',
  })

/** Reads an action plan into the fiches-actions. */
export const importFiches = (file: string, options: ImportOptions): Action =>
  importList(file, options, async (session, sent) => {
    const { import: id, remarks, settings } = await session.call('fichesImport.open', sent)
    const asked = { import: id, settings, decisions: [], job: sent.job }
    return {
      format: 'plan',
      remarks,
      preview: async (limit) => {
        const preview = await session.call('fichesImport.preview', { ...asked, limit })
        return toldOnce({ ...preview, remarks: [...preview.remarks, ...unreadColumns(preview.columns)] })
      },
      apply: async () => {
        await makeReady(session)
        return session.call('fichesImport.apply', { ...asked, remember: false })
      },
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
      preview: async () => {
        const preview = await call('evaluationImport.preview', asked)
        return toldOnce({ ...preview, remarks: unreadColumns(preview.columns) })
      },
      apply: () => call('evaluationImport.apply', asked),
    }
  })

/** Of a file of which nothing is read, why is all there is to tell. */
const toldOnce = <Preview extends { readonly refusal?: AppError | null }>(preview: Preview): Preview =>
  preview.refusal == null ? preview : { ...preview, counts: {}, lines: [], remarks: [] }

/** On screen each column says what it feeds, or nothing. */
const unreadColumns = (columns: readonly ListColumn<unknown>[]): readonly string[] => {
  const unread = columns.filter(({ target, sample }) => target === null && sample !== '').map(({ header }) => header)
  if (unread.length === 0) return []
  return [
    `${agree(unread.length, 'Une colonne n’est pas reprise', 'Ces colonnes ne sont pas reprises')}\u00a0: ${unread.join(', ')}.`,
  ]
}
