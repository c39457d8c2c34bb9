import { z } from 'zod'
import type { AppError } from '../../kernel/app-error.ts'
import type { RowId } from '../../kernel/ids.ts'
import type { ValuesOf } from '../../records/record.ts'
import type { Espace, Meeting, Member, Sector } from '../../records/records.ts'
import type { OwnStanding } from '../../records/workspace/may.ts'
import type { member } from '../../records/workspace/member.ts'
import type { Period } from '../../text/period.ts'
import { mutation, query, returns } from '../define.ts'
import type { MeetingSummary } from '../meetings/meetings.ts'
import { type Preferences, preferencesSchema } from './preferences.ts'

export type WorkspaceState =
  | { readonly kind: 'firstRun' }
  /** Nothing of the folder is open, until a person, told why, puts it right or goes on (`goOn`). */
  | { readonly kind: 'held'; readonly failure: AppError }
  | ReadyWorkspace

/** Where the first run is answered. */
export interface ReadyWorkspace {
  readonly kind: 'ready'
  readonly espace: Espace
  readonly sectors: readonly Sector[]
  /** The person at this poste. */
  readonly member: Member
  /** What this poste may in an espace of several; `null`: it is alone, and may everything (`may.ts`). */
  readonly standing: OwnStanding | null
  readonly demo: boolean
  /** Its folder cannot be written: every gesture that would is refused (`workspace-read-only`). */
  readonly readOnly: boolean
  readonly preferences: Preferences
  /** ISO instant of the last save, `null` before the first. */
  readonly savedAt: string | null
}

export interface Departement {
  readonly code: string
  readonly name: string
}

/** What waits for somebody, as facts; the screen words it. Most urgent first. */
export type Todo =
  /** Something of the workspace is not what was written. */
  | { readonly kind: 'damaged'; readonly told: AppError }
  /** The folder of the workspace is on a disk of the network, kept alike elsewhere by a cloud, or in a profile that goes to a server. */
  | { readonly kind: 'folderAtRisk'; readonly risk: 'network' | 'synchronised' | 'roaming' }
  /** The usual copies fail; the local days of the first failure, and of the last copy: `null` when none was ever made. */
  | { readonly kind: 'copiesFailing'; readonly since: string; readonly lastOn: string | null; readonly cause: string }
  /** What some wrote without the right to, and a hub alone takes or leaves. */
  | { readonly kind: 'asideToRead'; readonly rows: number }
  /** Computers that wrote twice, of which whoever is here may say what stands. */
  | { readonly kind: 'forkToSettle'; readonly forks: number }
  /** The words of the sheet of recovery are here, and on no paper that was read back. */
  | { readonly kind: 'sheetToPrint' }
  /** Bundles that came and were neither applied nor let go of; the local day the oldest came. */
  | { readonly kind: 'bundlesToRead'; readonly bundles: number; readonly since: string }
  /** The meeting is postponed, to a day nobody has fixed yet. */
  | { readonly kind: 'dayToFix'; readonly meeting: MeetingSummary }
  /** The meeting is over and nothing is written; so it is of the others, less pressing. */
  | { readonly kind: 'minutesMissing'; readonly meeting: MeetingSummary; readonly others: readonly MeetingSummary[] }
  /** Minutes are written and not validated. */
  | { readonly kind: 'minutesToFinish'; readonly meeting: MeetingSummary; readonly emptySections: number }
  /** Minutes are validated, and some of those they are for were not given them yet. */
  | { readonly kind: 'minutesToGive'; readonly meeting: MeetingSummary; readonly persons: number }
  /** Cells « Non traité » in fiches. */
  | { readonly kind: 'untreated'; readonly cells: number; readonly fiches: number; readonly meeting: MeetingSummary }
  /** Present persons whose structure is unknown. */
  | { readonly kind: 'unknownStructures'; readonly persons: number; readonly meeting: MeetingSummary }
  /** Structures of the directory that nobody verified for a year; `overdue` of them for eighteen months, `never` at all. */
  | { readonly kind: 'toCheck'; readonly entries: number; readonly overdue: number; readonly never: number }
  /** Pairs of entries that may be one, as the last search found them; absent while nobody searched. */
  | { readonly kind: 'duplicates'; readonly pairs: number }
  /** Fiches-actions whose end is passed, or said to be late. */
  | { readonly kind: 'lateFiches'; readonly fiches: number }
  /** Steps whose day is passed, and the fiches they are of. */
  | { readonly kind: 'lateSteps'; readonly steps: number; readonly fiches: number }
  /** Fiches-actions that go on and that nobody bears. */
  | { readonly kind: 'bearerless'; readonly fiches: number }
  /** Needs that nobody answered for two months; the day of the oldest. */
  | { readonly kind: 'oldNeeds'; readonly needs: number; readonly since: string }
  /** Structures that a collection is to send their workbooks. */
  | ({ readonly kind: 'workbooksToSend' } & CollectionTodo)
  /** Those it is to ask again: its day is passed, or cells came back to correct. */
  | ({ readonly kind: 'structuresToRemind' } & CollectionTodo)
  /** Figures that stand out and that nobody confirmed, and the latest of them. */
  | {
      readonly kind: 'figuresToConfirm'
      readonly figures: number
      readonly indicator: RowId
      readonly name: string
      readonly structure: string
      readonly period: Period
      readonly why: readonly string[]
    }

interface CollectionTodo {
  readonly campaign: RowId
  readonly name: string
  readonly structures: number
  readonly dueOn: string | null
}

export interface HomeView {
  /** `YYYY-MM-DD`, local. */
  readonly today: string
  /** The next meeting of the member's sector or of the whole département, else the next one; `null` when none is planned. */
  readonly next: MeetingSummary | null
  /** Of those invited to it; `null` when nobody is. */
  readonly nextGuests: {
    /** Those of whom it is noted that they were told what it still announces. */
    readonly told: number
    readonly answered: number
    readonly replyBy: string | null
  } | null
  /** The other planned meetings, soonest first, five at most. */
  readonly later: readonly MeetingSummary[]
  readonly todos: readonly Todo[]
  readonly figures: {
    readonly meetingsHeld: number
    /** Distinct persons present at the last meeting held, and those who came for the first time. */
    readonly lastMeeting: {
      readonly meeting: MeetingSummary
      readonly present: number
      readonly newcomers: number
    } | null
    readonly structuresMet: number
    /** Structures of the directory, and those whose entry is « à jour ». */
    readonly directory: { readonly actors: number; readonly fresh: number }
    readonly fiches: number
  }
  /** Latest intents, newest first, six at most. */
  readonly recent: readonly RecentIntent[]
  /** What a new espace is begun with, in its order; none once all are done. */
  readonly firstSteps: readonly FirstStep[]
}

export interface FirstStep {
  readonly key: 'place' | 'copy' | 'actors' | 'meeting' | 'sectors' | 'campaign' | 'colleague'
  readonly done: boolean
}

/** One user intent: `intent` is a stable code (« minutes.import »), `subject` what it was about, in words. */
export interface RecentIntent {
  readonly at: string
  readonly author: string
  readonly intent: string
  readonly subject: string
  /** Of the meeting it touched; `null`: none. */
  readonly kind: Meeting['kind']
}

/** What `concerto check` finds. Everything is well when `problems` is empty. */
export interface CheckReport {
  readonly transactions: number
  readonly operations: number
  /** Transactions that a signature vouches for (AH-4), verified now; `null` where it was not asked. */
  readonly vouched: number | null
  readonly rows: number
  /** Transactions that wait for a predecessor. */
  readonly waiting: number
  /** Fields with several values to choose between. */
  readonly contested: number
  /** SHA-256 of the projection, base64: equal on every poste that has the same operations (PR-2). */
  readonly digest: string
  readonly problems: readonly CheckProblem[]
}

export interface CheckProblem {
  readonly code: 'integrity' | 'hash' | 'gap' | 'signature' | 'heads' | 'projection' | 'search'
  /** French, ids and codes only. */
  readonly message: string
}

const name = z.string().trim().min(1).max(120)

export type MemberRole = NonNullable<ValuesOf<typeof member>['role']>

export const workspaceContract = {
  state: query(z.strictObject({}), returns<WorkspaceState>()),
  /** The départements of France, by code. */
  departements: query(z.strictObject({}), returns<readonly Departement[]>()),
  home: query(z.strictObject({}), returns<HomeView>()),
  /** Opens what is held: knowingly as it is, or again after what was missing was put back. */
  goOn: mutation(z.strictObject({ knowing: z.boolean() }), returns<null>()),
  /** The first run's three answers. `sectorName` is one of `sectorNames`. @returns what stands then */
  setUp: mutation(
    z.strictObject({
      name,
      role: z.enum(['secretary', 'coordinator', 'hub']),
      departementCode: z.string().min(2).max(3).nullable(),
      /** As documents print it, for a département that the official list does not have. */
      departementName: name.nullable().default(null),
      scope: z.string().trim().min(1).max(300).nullable(),
      sectorNames: z.array(name).max(40),
      sectorName: name.nullable(),
    }),
    returns<WorkspaceState>(),
  ),
  /** Replaces those of this poste. The espace is not changed, and nobody is told. */
  keepPreferences: mutation(preferencesSchema, returns<null>()),
  /** Fills an empty workspace with the demo: fictional département, people and texts. `running`: the meeting that goes on. */
  loadDemo: mutation(z.strictObject({}), returns<{ readonly running: RowId }>()),
  /** Proves the workspace; nothing is changed. */
  check: query(z.strictObject({ signatures: z.boolean().default(false) }), returns<CheckReport>()),
  /** Where a demonstration stands apart from the workspace: in a window that can be opened, or in this one; `null`: nowhere. */
  demoWindow: query(z.strictObject({}), returns<'elsewhere' | 'here' | null>()),
  /** Opens the demonstration in a window of its own; nothing of this workspace changes. */
  openDemo: mutation(z.strictObject({}), returns<null>()),
  /** Closes its window where it has its own, else empties the demo's workspace for good: the first run is then asked again. Refused elsewhere. */
  leaveDemo: mutation(z.strictObject({}), returns<null>()),
  /** Whether `chooseFolder` has a dialog to show. */
  hasFolderDialog: query(z.strictObject({}), returns<boolean>()),
  /** Shows the dialog of the system; `null` when no folder was chosen, or where there is no dialog. */
  chooseFolder: mutation(z.strictObject({}), returns<string | null>()),
  /** Whether `update` has a dialog to show. */
  takesInstallers: query(z.strictObject({}), returns<boolean>()),
  /**
   * Asks for the installer of a version that somebody handed over, opens it, and closes the program; `null` when none was
   * chosen. @throws AppFailure `installer-foreign`, `installer-older`, `installer-changed`, `installer-not-opened`
   */
  update: mutation(z.strictObject({}), returns<{ readonly version: string } | null>()),
  addSector: mutation(z.strictObject({ name }), returns<null>()),
}
