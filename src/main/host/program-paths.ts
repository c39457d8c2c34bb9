import { join } from 'node:path'

/** Where the parts of the built program are. */
export interface ProgramPaths {
  /** The interface, as files. */
  readonly renderer: string
  readonly preload: string
  /** Entry of the threads for long work. */
  readonly worker: string
  /** The demo and the default templates. */
  readonly resources: string
}

/** @param mainDir the folder of the entry that was started, `out/main` */
export const programPaths = (mainDir: string): ProgramPaths => ({
  renderer: join(mainDir, '../renderer'),
  preload: join(mainDir, '../preload/index.cjs'),
  worker: join(mainDir, 'worker.cjs'),
  resources: join(mainDir, '../../resources'),
})
