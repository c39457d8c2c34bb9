import type { AppEvent } from '#shared/contract/events.ts'
import type { SavedFile } from '#shared/contract/workspace/files.ts'

/** How this window speaks to the program: Electron's preload gives one, the loopback host is reached by HTTP. */
export interface Transport extends Bridge {
  /** Hands over the file that a job made. Rejects as `call`. */
  handOver(job: string, name: string): Promise<Handed>
}

/** Where a file went: saved by Concerto, given to the browser that saves it as it likes, or nowhere. */
export type Handed =
  | ({ readonly kind: 'saved' } & SavedFile)
  | { readonly kind: 'given' }
  | { readonly kind: 'cancelled' }

/** What Electron's preload gives. */
export interface Bridge {
  /** Answers an `Envelope`. Rejects with an `AppFailure` when the program cannot be reached. */
  call(path: string, input: unknown): Promise<unknown>
  /** Hears events until the returned function is called. */
  on(listener: (event: AppEvent) => void): () => void
}

declare global {
  interface Window {
    /** Set by the preload in Electron; absent in a browser. */
    readonly concerto?: Bridge
  }
}
