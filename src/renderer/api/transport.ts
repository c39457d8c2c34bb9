import type { AppEvent } from '#shared/contract/events.ts'

/** How this window speaks to the program: Electron's preload gives one, the loopback host is reached by HTTP. */
export interface Transport extends Bridge {
  /** Where a link of this window finds the file that a job made. Rejects as `call`. */
  fileUrl(job: string): Promise<string>
}

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
