import { figuresFiles } from './figures-files.ts'
import { listFiles, readListFiles } from './list-files.ts'
import { pdfFiles, readPdfFiles } from './pdf-files.ts'
import { readTemplateFiles, templateFiles } from './template-files.ts'
import { readWordFiles, wordFiles } from './word-files.ts'

/** A file to be read, and the command that reads it. */
export interface HostileFile {
  readonly what: string
  /** As whoever sent it named it. */
  readonly fileName: string
  readonly command: 'import minutes' | 'import actors' | 'import figures' | 'export minutes'
  /** What becomes of it. */
  readonly end: 'read' | 'refused'
  make(): Uint8Array
}

const endOf = (read: ReadonlySet<string>, what: string): HostileFile['end'] => (read.has(what) ? 'read' : 'refused')

export const hostileFiles: readonly HostileFile[] = [
  ...Object.entries(wordFiles).map(([what, make]) => ({
    what,
    make,
    fileName: 'réunion.docx',
    command: 'import minutes' as const,
    end: endOf(readWordFiles, what),
  })),
  ...Object.entries(pdfFiles).map(([what, make]) => ({
    what,
    make,
    fileName: 'réunion.pdf',
    command: 'import minutes' as const,
    end: endOf(readPdfFiles, what),
  })),
  ...Object.entries(listFiles).map(([what, [ending, make]]) => ({
    what,
    make,
    fileName: `liste.${ending}`,
    command: 'import actors' as const,
    end: endOf(readListFiles, what),
  })),
  ...Object.entries(figuresFiles).map(([what, make]) => ({
    what,
    make,
    fileName: 'envoi.zip',
    command: 'import figures' as const,
    // A report is made, which says of every workbook why it was not read: nothing of the file is taken.
    end: 'refused' as const,
  })),
  ...Object.entries(templateFiles).map(([what, make]) => ({
    what,
    make,
    fileName: 'modèle.docx',
    command: 'export minutes' as const,
    end: endOf(readTemplateFiles, what),
  })),
]
