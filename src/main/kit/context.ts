import type { Commit } from '#main/db/commit.ts'
import type { Change } from '#main/db/intent.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { AppEvent } from '#shared/contract/events.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import type { CommuneIndex } from '#shared/records/directory/commune-index.ts'
import type { TerritoryData } from '#shared/records/directory/territory.ts'
import type { Host } from './host.ts'
import type { JobRunner } from './job.ts'
import type { UndoEntry, UndoStack } from './undo-stack.ts'

/** What every area is given: where to read, the one way to write, and what is doubled in tests. */
export interface FeatureContext extends Host {
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
  /** The forms of French words, as `french-words.ts` unfolds them. */
  readonly readFrenchForms: () => Promise<Uint8Array>
  /** What is shipped with the program, with the licence of each. */
  readonly readNotices: () => Promise<string>
  /** Communes and intercommunalities, a département at a time. */
  readonly territories: Territories
  /** A file that a job made and that is still kept; `null` when it is not. */
  readonly madeFile: (job: string) => { readonly name: string; readonly bytes: Uint8Array } | null
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
