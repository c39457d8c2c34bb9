import type { Commit } from '#main/db/commit.ts'
import type { Intent } from '#main/db/intent.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { FichesInput, FichesPlan } from '#main/documents/action-plan/plan-input.ts'
import type { Collection } from '#main/documents/campaign-workbook/collection.ts'
import type { ImportInput, ImportPlan } from '#main/documents/directory/plan.ts'
import type { DirectoryFile, WrittenDirectory } from '#main/documents/directory-file.ts'
import type { ReadFile } from '#main/documents/figures-reading/read-files.ts'
import type { NamedBytes } from '#main/documents/figures-reading/unfold.ts'
import type { HouseDocument, WrittenInHouse } from '#main/documents/house/write-in-house.ts'
import type { IndicatorReport } from '#main/documents/indicator-workbook/report.ts'
import type { Titles } from '#main/documents/tabular/header/body-lines.ts'
import type { UpdateSheet } from '#main/documents/update-sheet/sheet.ts'
import type { Workbook } from '#main/documents/xlsx/workbook.ts'
import type { WrittenWorkbook } from '#main/documents/xlsx/write-workbook.ts'
import type { AppEvent } from '#shared/contract/events.ts'
import type { ComposedDocument } from '#shared/domain/composed-document.ts'
import type { TemplateReport } from '#shared/domain/house-template/template-report.ts'
import type { ImportedMinutes } from '#shared/domain/imported-minutes.ts'
import type { ComparedDirectory, FoundDuplicates } from '#shared/domain/likeness/find-duplicates.ts'
import type { SourceFile } from '#shared/domain/source-table.ts'
import type { CommuneIndex } from '#shared/domain/territory/commune-index.ts'
import type { TerritoryData } from '#shared/domain/territory/territory.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import type { Result } from '#shared/kernel/result.ts'
import type { UndoEntry, UndoStack } from './undo-stack.ts'

/** What every area is given: where to read, the one way to write, and what is doubled in tests. */
export interface FeatureContext {
  readonly workspace: WorkspaceDb
  /** Folder of the workspace: for what stays on this poste and is not in the log. */
  readonly dataDir: string
  readonly clock: Clock
  readonly ids: IdSource
  readonly jobs: JobRunner
  readonly undoStack: UndoStack
  /** Files that jobs produced, by job id. */
  readonly files: ProducedFiles
  /** The bytes of a template that the program ships. */
  readonly readTemplate: (name: TemplateName) => Promise<Uint8Array>
  /** Communes and intercommunalities, a département at a time. */
  readonly territories: Territories
  /** `null` where the system offers none: secrets are then in a file that its owner alone reads. */
  readonly secrets: SecretBox | null
  /** `null` where no dialog of the system can be shown: a path is then typed. */
  readonly chooseFolder: ChooseFolder | null
  readonly emit: (event: AppEvent) => void
  /**
   * Commits an intent in the name of the member at this poste, remembers it for « Annuler », tells the windows; `null` when
   * it changes nothing. @param remember instead of `undoStack.remember`
   */
  readonly write: (intent: Omit<Intent, 'author'>, remember?: (entry: UndoEntry) => void) => Commit | null
}

/** Asks for a folder of this computer; `null` when the person chose none. */
export type ChooseFolder = () => Promise<string | null>

/** The keychain of the system, where there is one. */
export interface SecretBox {
  /** @returns base64 */
  seal(text: string): Promise<string>
  /** Rejects what another computer or session closed. */
  open(sealed: string): Promise<string>
}

export interface Territories {
  /** By its code, « 69 »; `null` for a code that is no département's. */
  of(departement: string): { readonly data: TerritoryData; readonly index: CommuneIndex } | null
}

/** A file of `resources/templates`, without its ending. */
export type TemplateName =
  | 'compte-rendu'
  | 'etiquettes'
  | 'fiche-de-mise-a-jour'
  | 'convocation'
  | 'feuille-d-emargement'
  | 'fiche-action'
  | 'feuille-de-route'
  | 'fiche-d-evaluation'
  | 'programme'
  | 'badges'
  | 'modele-exemple'

interface ProducedFiles {
  put(job: string, file: { name: string; type: string; bytes: Uint8Array }): void
}

/** A file of minutes: Markdown, or Word. */
export type MinutesSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly bytes: Uint8Array }

/** Long, pure work done outside the thread that answers: what goes in and what comes out. */
interface Jobs {
  /** `known`: words of the directory, by which damaged words are read. */
  readMinutes: { input: { source: MinutesSource; known: readonly string[] }; output: Result<ImportedMinutes, AppError> }
  /** A Word file: this document in that template. */
  writeWord: { input: { document: ComposedDocument; template: Uint8Array }; output: Uint8Array }
  /** What a template of the house asks for. */
  inspectTemplate: { input: { bytes: Uint8Array }; output: Result<TemplateReport, AppError> }
  /** A Word file: a document in a template of the house. */
  writeInHouse: { input: HouseDocument; output: Result<WrittenInHouse, AppError> }
  writeWorkbook: { input: Workbook; output: WrittenWorkbook }
  writeDirectory: { input: DirectoryFile; output: WrittenDirectory }
  /** A Word file: this sheet in that template. */
  writeUpdateSheet: { input: { sheet: UpdateSheet; template: Uint8Array }; output: Uint8Array }
  /** A list of any format, as tables. */
  readList: { input: { bytes: Uint8Array; fileName: string; titles: Titles }; output: Result<SourceFile, AppError> }
  /** Workbooks of figures: a file, or all those of a zip. */
  readFigures: { input: NamedBytes; output: readonly ReadFile[] }
  /** Entries of the directory that may be one. */
  findDuplicates: { input: ComparedDirectory; output: FoundDuplicates }
  /** What an import would do of each line of a list. */
  planImport: { input: ImportInput; output: ImportPlan }
  /** An Excel file: the workbook of the indicators. */
  writeIndicators: { input: IndicatorReport; output: WrittenWorkbook }
  /** A collection workbook, or a zip of several. */
  writeCollections: { input: readonly { name: string; collection: Collection }[]; output: Uint8Array }
  /** What an import would do of each line of an action plan. */
  planFiches: { input: FichesInput; output: FichesPlan }
}

export type JobName = keyof Jobs

export type JobFunctions = {
  readonly [Name in JobName]: (
    input: Jobs[Name]['input'],
    onProgress: (done: number, total: number) => void,
  ) => Promise<Jobs[Name]['output']>
}

export interface JobRunner {
  /** @throws AppFailure `cancelled` */
  run<Name extends JobName>(
    name: Name,
    input: Jobs[Name]['input'],
    options: { readonly job: string; readonly onProgress: (done: number, total: number) => void },
  ): Promise<Jobs[Name]['output']>
  cancel(job: string): void
  close(): Promise<void>
}
