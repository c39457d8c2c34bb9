import { z } from 'zod'
import { mutation, query, returns } from './define.ts'
import { fileBytes } from './directory-import.ts'
import type { ReadyFile } from './minutes.ts'

/** A copy of this workspace, in its folder. */
export interface BackupView {
  /** Its file’s name. */
  readonly name: string
  /** ISO instant at which it was made. */
  readonly madeAt: string
  readonly bytes: number
}

/** What putting a copy back would do. */
export interface RestorePreview extends BackupView {
  /** ISO instant of the last action in it; `null` for none. */
  readonly lastAt: string | null
  readonly transactions: number
  /** Actions of this workspace that it does not hold: they would be lost here, not on other postes that have them. */
  readonly lost: number
}

const name = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9_-]+\.db$/)

export const backupsContract = {
  /** Latest first. */
  list: query(z.strictObject({}), returns<readonly BackupView[]>()),
  /** Copies, proves the copy, and lets go of those no longer needed. @throws AppFailure `backup-failed`, `disk-full` */
  make: mutation(z.strictObject({}), returns<BackupView>()),
  /** Takes in a copy from elsewhere. @throws AppFailure `backup-failed`: it is none */
  bring: mutation(z.strictObject({ content: fileBytes }), returns<BackupView>()),
  /** @throws AppFailure `backup-unknown` */
  export: mutation(z.strictObject({ name, job: z.uuid() }), returns<ReadyFile>()),
  /** Lets go of a copy for good. @throws AppFailure `backup-unknown` */
  remove: mutation(z.strictObject({ name }), returns<null>()),
  /** Nothing is changed. @throws AppFailure `backup-unknown`, `backup-failed`, `backup-other-espace` */
  preview: query(z.strictObject({ name }), returns<RestorePreview>()),
  /** Puts a copy back, after a copy of what is there: that one is the way back. @throws AppFailure as `preview` */
  restore: mutation(z.strictObject({ name }), returns<{ readonly before: BackupView }>()),
}
