import { randomUUID } from 'node:crypto'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { SourceFile } from '#shared/text/source-table.ts'

/** A file that was read, and the last plan made of it. */
export interface ImportSession<Plan> {
  readonly fileName: string
  readonly file: SourceFile
  /** What the person saw is what is written: the plan holds while its key does. */
  plan: { readonly key: string; readonly limit: number; readonly plan: Plan } | null
}

/** Imports kept in memory; the oldest goes first. */
const kept = 3

/** What waits for « Importer », by an id that a window holds. */
export const createKept = <Session>() => {
  const sessions = new Map<string, Session>()
  return {
    add: (session: Session): string => {
      const id = randomUUID()
      sessions.set(id, session)
      const [oldest] = sessions.keys()
      if (sessions.size > kept && oldest !== undefined) sessions.delete(oldest)
      return id
    },
    /** @throws AppFailure `import-gone` */
    get: (id: string): Session => {
      const session = sessions.get(id)
      if (session === undefined) throw importGone()
      return session
    },
    close: (id: string): void => {
      sessions.delete(id)
    },
  }
}

/** Files that wait for « Importer ». */
export const createSessions = <Plan>() => {
  const sessions = createKept<ImportSession<Plan>>()
  return {
    ...sessions,
    add: (fileName: string, file: SourceFile): string => sessions.add({ fileName, file, plan: null }),
  }
}

/** The file is no longer in memory: the program was started again, or three others were opened since. */
const importGone = (): AppFailure =>
  new AppFailure({
    code: 'import-gone',
    fact: 'L’import n’a pas pu continuer.',
    cause:
      'Le fichier n’est plus ouvert\u00a0: Concerto garde les trois derniers ouverts, et les oublie quand il se ferme.',
    unchanged: 'Rien n’a été ajouté ni modifié, et le fichier est intact.',
    next: 'Choisissez le fichier de nouveau.',
  })
