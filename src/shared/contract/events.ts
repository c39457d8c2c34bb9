/** What the application tells its windows without being asked. */
export type AppEvent =
  /** Rows of these records changed: refetch. */
  | { readonly kind: 'changed'; readonly records: readonly string[]; readonly savedAt: string }
  /** A job moved on; `done` and `total` count the same unit. */
  | { readonly kind: 'job'; readonly job: JobState }

export type JobState = {
  readonly id: string
  /** French, for the progress bar: « Composition du document ». */
  readonly label: string
} & (
  | { readonly status: 'running'; readonly done: number; readonly total: number }
  | { readonly status: 'finished'; readonly file: { readonly name: string; readonly bytes: number } | null }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'cancelled' }
)
