import { figuresFiles } from './figures-files.ts'
import { listFiles } from './list-files.ts'
import { templateFiles } from './template-files.ts'
import { wordFiles } from './word-files.ts'

/** A file to be read, and the command that reads it. */
export interface HostileFile {
  readonly what: string
  /** As whoever sent it named it. */
  readonly fileName: string
  readonly command: 'import minutes' | 'import actors' | 'import figures' | 'export minutes'
  make(): Uint8Array
}

export const hostileFiles: readonly HostileFile[] = [
  ...Object.entries(wordFiles).map(([what, make]) => ({
    what,
    make,
    fileName: 'réunion.docx',
    command: 'import minutes' as const,
  })),
  ...Object.entries(listFiles).map(([what, [ending, make]]) => ({
    what,
    make,
    fileName: `liste.${ending}`,
    command: 'import actors' as const,
  })),
  ...Object.entries(figuresFiles).map(([what, make]) => ({
    what,
    make,
    fileName: 'envoi.zip',
    command: 'import figures' as const,
  })),
  ...Object.entries(templateFiles).map(([what, make]) => ({
    what,
    make,
    fileName: 'modèle.docx',
    command: 'export minutes' as const,
  })),
]
