import type { Envelope } from '#shared/contract/define.ts'
import type { AppEvent } from '#shared/contract/events.ts'

/** The whole program, with no window: what the three composition roots start and what hosts expose. */
export interface App {
  /** Answers one call of the contract. Never throws: a bug is logged and answered as an error. */
  call(path: unknown, input: unknown): Promise<Envelope>
  /** Hears events until the returned function is called. */
  on(listener: (event: AppEvent) => void): () => void
  /** A file that a job produced, or `null` when there is none of that id. */
  file(jobId: string): ProducedFile | null
  close(): Promise<void>
}

export interface ProducedFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}
