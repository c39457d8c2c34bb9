import type { FolderRisk } from '#main/files/folder-risk.ts'
import type { Host } from '#main/kit/host.ts'
import type { JobRunner } from '#main/kit/job.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import type { Log } from './log.ts'

/** What `createApp` is given; what is doubled in tests has a default for the real program. */
export interface AppDeps {
  /** Folder of the workspace; created when absent. */
  readonly dataDir: string
  /** Folder of the demo and the default templates. */
  readonly resourcesDir: string
  /** False to read beside a program that has the folder open. */
  readonly exclusive?: boolean
  /** True to make copies and look for damage by itself while it is open: where there are windows. */
  readonly keepsCopies?: boolean
  /** Folder outside the workspace where this computer remembers what it wrote (AR-8); nowhere without it. */
  readonly witnessDir?: string | undefined
  /** What is opened knowingly. */
  readonly accepts?: readonly Accepted[]
  readonly jobs: JobRunner
  /** What the host of the window has of the computer; nothing by default. */
  readonly host?: Partial<Host>
  /** Why a folder is no place for a database; asked of the system by default. */
  readonly riskOf?: (folder: string) => FolderRisk | null
  /** Waits milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<unknown>
  readonly clock?: Clock
  readonly ids?: IdSource
  readonly log?: Log
}

/** Refusals to open that a person, who was told, may pass over. */
export const acceptable = ['workspace-behind', 'workspace-remote'] as const

export type Accepted = (typeof acceptable)[number]

/** One thing that a host has. */
export type HostPart<Name extends keyof Host> = NonNullable<Host[Name]>
