import type { Commit } from '#main/db/commit.ts'
import type { Change } from '#main/db/intent.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { AppEvent } from '#shared/contract/events.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { CommuneIndex } from '#shared/records/directory/commune-index.ts'
import type { TerritoryData } from '#shared/records/directory/territory.ts'
import type { JobRunner } from './job.ts'
import type { UndoEntry, UndoStack } from './undo-stack.ts'

/** What every area is given: where to read, the one way to write, and what is doubled in tests. */
export interface FeatureContext {
  readonly workspace: WorkspaceDb
  /** Folder of the workspace: for what stays on this poste and is not in the log. */
  readonly dataDir: string
  /** The folder cannot be written: `dataDir` is a copy, to read and to export from. */
  readonly isReadOnly: boolean
  readonly clock: Clock
  readonly ids: IdSource
  readonly jobs: JobRunner
  readonly undoStack: UndoStack
  /** The bytes of a template that the program ships. */
  readonly readTemplate: (name: TemplateName) => Promise<Uint8Array>
  /** What is shipped with the program, with the licence of each. */
  readonly readNotices: () => Promise<string>
  /** Communes and intercommunalities, a département at a time. */
  readonly territories: Territories
  /** `null` where the system offers none: secrets are then in a file that its owner alone reads. */
  readonly secrets: SecretBox | null
  /** `null` where no dialog of the system can be shown: a path is then typed. */
  readonly chooseFolder: ChooseFolder | null
  /** `null` where a file is handed to the window instead. */
  readonly openFile: OpenFile | null
  /** `null` where no window of this program prints: see `toPdf`. */
  readonly printPdf: PrintPdf | null
  /** `null` where the program is not installed by a file. */
  readonly installers: Installers | null
  /** `null` where a file is handed to the window instead. */
  readonly desktop: Desktop | null
  /** A file that a job made and that is still kept; `null` when it is not. */
  readonly madeFile: (job: string) => { readonly name: string; readonly bytes: Uint8Array } | null
  /** `null` where no spelling is checked, or not by Concerto. */
  readonly takeWords: TakeWords | null
  /** Before something leaves: this computer then remembers what was written so far, should the folder lose it (AR-8). */
  readonly bearWitness: () => Promise<void>
  readonly emit: (event: AppEvent) => void
  /**
   * Commits an intent in the name of the member at this poste, remembers it for « Annuler », tells the windows; `null` when
   * it changes nothing. @param remember instead of `undoStack.remember`
   */
  readonly write: (change: Change, remember?: (entry: UndoEntry) => void) => Commit | null
  /** Runs several writes as one: all are on the disk when windows hear of the first, or none is and nobody hears. */
  readonly together: <T>(work: () => T) => T
}

/** Asks for a folder of this computer; `null` when the person chose none. */
export type ChooseFolder = () => Promise<string | null>

/** Opens a file in the program that this computer has for its kind; `false`: it has none. */
export type OpenFile = (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<boolean>

/** The pages of a document as its preview shows them, as a PDF: A4, tagged, with its title, its language and an outline. */
export type PrintPdf = (document: ComposedDocument) => Promise<Uint8Array>

/** What puts another version in place of the one that runs. */
export interface Installers {
  /** The one that runs. */
  readonly version: string
  /** Asks for the file of another; `null` when the person chose none. */
  choose(): Promise<string | null>
  /** Opens it, and closes the program; `false`: the system did not open it, and nothing closes. */
  open(path: string): Promise<boolean>
}

/** Where files go, in the words of the system: its dialogs, its programs, its windows of folders. */
export interface Desktop {
  /** Asks where a file goes, and writes it there whole. @returns its path; `null` when the person gave up */
  save(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<string | null>
  /** Opens it in the program that this computer has for its kind; `false`: it did not. */
  open(path: string): Promise<boolean>
  /** Shows it in its folder; `false`: it is not there any more. */
  show(path: string): Promise<boolean>
}

/** Makes these words right, beside the dictionary; those of the last time that are not named any more are wrong again. */
export type TakeWords = (words: readonly string[]) => void

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
  | 'synthese'
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
