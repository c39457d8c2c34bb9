import { listFiles } from './list-files.ts'
import { wordFiles } from './word-files.ts'

/** A file to be read, and the command that reads it. */
export interface HostileFile {
  readonly what: string
  /** As whoever sent it named it. */
  readonly fileName: string
  readonly command: 'minutes' | 'actors'
  make(): Uint8Array
}

export const hostileFiles: readonly HostileFile[] = [
  ...Object.entries(wordFiles).map(([what, make]) => ({
    what,
    make,
    fileName: 'réunion.docx',
    command: 'minutes' as const,
  })),
  ...Object.entries(listFiles).map(([what, [ending, make]]) => ({
    what,
    make,
    fileName: `liste.${ending}`,
    command: 'actors' as const,
  })),
]
