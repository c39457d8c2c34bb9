import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** What all the tests of a run share; see `onceARun`. */
    readonly runFolder: string
  }
}

/** Vitest's, once a run: its folder, which goes with it. */
export const setup = (project: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-run-'))
  project.provide('runFolder', folder)
  return () => {
    for (const made of [folder, project.config.env.XDG_STATE_HOME])
      if (made !== undefined) rmSync(made, { recursive: true, force: true })
  }
}
