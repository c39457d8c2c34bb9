import { z } from 'zod'
import type { AppError } from '../kernel/app-error.ts'
import { file, mutation, query, returns } from './define.ts'
import { mostLines, usualLines } from './limits.ts'
import type { ReadyFile } from './ready-file.ts'

/** A file's bytes, whatever memory they stand in. */
export const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** The file that an import reads. `job` is the id that its caller chose: names its progress, cancels it. */
export const sentFile = { name: z.string().min(1).max(300), content: fileBytes, job: z.uuid() }

/** The id that `open` gave to what waits. */
export const importId = z.uuid()

/** Lets go of what was opened, before three others do. */
export const closeImport = mutation(z.strictObject({ import: importId }), returns<null>())

/** A sheet of a file that was read. */
interface OpenedSheet {
  readonly name: string | null
  /** Line of what looks most like its header. */
  readonly headerLine: number
  /** How many lines stand under it. */
  readonly rows: number
}

/** A file that was read, waiting: nothing is written yet. */
export interface OpenedFile<Settings> {
  readonly import: string
  readonly fileName: string
  /** Sheets of a workbook, one without name for a text file. */
  readonly sheets: readonly OpenedSheet[]
  /** Things to know about the file as a whole, French sentences (U+FFFD already there, merged header, …). */
  readonly remarks: readonly string[]
  /** As the file is understood before anybody chose. */
  readonly settings: Settings
}

/** A file whose text had to be understood, told with it. */
export interface OpenedText {
  /** « UTF-8 », « Windows-1252 », `null` for a workbook. */
  readonly encoding: string | null
  /** « , », « ; », « tabulation », « | », `null` when there is none. */
  readonly separator: string | null
}

/** A column of the chosen sheet, with what it was taken for. */
export interface ListColumn<Target> {
  /** « C », as spreadsheets name it. */
  readonly letter: string
  readonly header: string
  /** A first filled value, to recognise it by. */
  readonly sample: string
  readonly target: Target | null
  /** What Concerto alone would take it for, where it weighs what columns may be; `null`: it does not know. */
  readonly guess?: ColumnGuess<Target> | null
}

/** A list that was opened, with its columns as they are understood before anybody chose: they show before its lines are compared. */
export interface OpenedColumns<Target> {
  readonly columns: readonly ListColumn<Target>[]
}

/** The values of a column that no label of its list is, each once. */
export interface UnknownLabels {
  /** Its header. */
  readonly header: string
  /** All the labels that there are. */
  readonly labels: readonly string[]
  readonly values: readonly {
    readonly value: string
    /** How many lines have it. */
    readonly count: number
    /** The first of them. */
    readonly lines: readonly number[]
    /** The label that it may be a misspelling of. */
    readonly nearest: string | null
  }[]
}

/** Which label stands for each value of a column, by header, then by value; « » for none. */
export type ValueLabels = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What a column seems to feed. */
export interface ColumnGuess<Target> {
  readonly target: Target
  /** In percent. Under `asksUnder`, it is a question, and not taken. */
  readonly confidence: number
  /** Which of the two tells it. */
  readonly by: 'header' | 'values'
}

/** Percent of confidence under which a guess asks. */
export const asksUnder = 50

/** What a column may be, that somebody is to say; `null` for one that asks nothing. */
export const askedOf = <Target>({ target, guess = null }: ListColumn<Target>): Target | null =>
  target === null && guess !== null && guess.confidence < asksUnder ? guess.target : null

/** A line, with what would become of it. */
interface ToldLine {
  readonly effect: string
}

/** What an import would do. */
export interface ImportPreview<Target, Line extends ToldLine> {
  readonly columns: readonly ListColumn<Target>[]
  /** These add up to the lines under the header that are not empty. */
  readonly counts: Readonly<Record<Line['effect'], number>>
  /** How many lines a person should look at, where it is told: see `isToLookAt`. */
  readonly toLookAt?: number
  /**
   * The lines to look at first, then changed, new, left; identical ones are only counted, unless there is something to
   * tell of them. As many as `limit` says.
   */
  readonly lines: readonly Line[]
  readonly remarks: readonly string[]
  /** Columns some of whose values are of no label that is known. */
  readonly unknown?: readonly UnknownLabels[]
  /** Why nothing of the file is read: it is no list of this kind. */
  readonly refusal?: AppError | null
}

/** What an import did. */
export interface Imported<Line extends ToldLine> {
  readonly counts: Readonly<Record<Line['effect'], number>>
  readonly written: number
}

/** What is particular to the import of a list that is decided line by line. */
interface DeclaredImport<Settings, Decision, Opened, Target, Line> {
  /** Which sheet, which header, what each column feeds. */
  readonly settings: Settings
  /** What a person decided of one line. */
  readonly decision: Decision
  /** What is said of an opened file beside what every import says: `returns<…>()`. */
  readonly opened: Opened
  /** What a column may feed, and a line as it is told, in the same way. */
  readonly target: Target
  readonly line: Line
}

/** The procedures of an import: a file is opened, previewed, decided, written, closed. `defineImport` answers them. */
export const importContract = <
  Settings extends z.ZodType,
  Decision extends z.ZodType,
  Opened,
  Target,
  Line extends ToldLine,
>({
  settings,
  decision,
}: DeclaredImport<Settings, Decision, Opened, Target, Line>) => {
  const listed = { import: importId, settings, decisions: z.array(decision).max(20_000) }
  const asked = { ...listed, job: z.uuid() }
  return {
    /**
     * Reads a file; how heavy it may be, `list-size.ts` says. @throws AppFailure `file-unreadable`, `file-empty`,
     * `file-too-large`
     */
    open: mutation(
      z.strictObject(sentFile),
      returns<OpenedFile<z.output<Settings>> & OpenedText & OpenedColumns<Target> & Opened>(),
    ),
    preview: query(
      // `limit`: lines told one by one at most.
      z.strictObject({ ...asked, limit: z.number().int().min(1).max(mostLines).default(usualLines) }),
      returns<ImportPreview<Target, Line>>(),
    ),
    /** Writes what the preview said, doubtful and refused lines left out, in one intent. */
    apply: mutation(
      // `remember`: keep the columns for the next file with this header.
      z.strictObject({ ...asked, remember: z.boolean() }),
      returns<Imported<Line>>(),
    ),
    /**
     * Every refusal, of a line or of a cell, and every remark on one, as a CSV: sheet when there are several, line, name,
     * effect, column, header, value, reason.
     */
    exportRefusals: file(listed, returns<ReadyFile>()),
    close: closeImport,
  }
}
