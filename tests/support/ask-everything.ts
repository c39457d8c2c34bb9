import { join } from 'node:path'
import Database from 'better-sqlite3'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import { exportFormats } from '#shared/contract/directory/formats.ts'
import { records } from '#shared/records/records.ts'
import { everyProcedure, type KnownIds } from './every-query.ts'
import { fileFaults, htmlFaults, wordsOf } from './file-faults.ts'
import type { TestApp } from './test-app.ts'

/** Rows of a folder that nobody has open: of each record, forty at most. */
export const idsIn = (dataDir: string): KnownIds => {
  const db = new Database(join(dataDir, 'concerto.db'), { readonly: true })
  const idsOf = (name: string) => db.prepare<[], string>(`SELECT id FROM "${name}" ORDER BY id LIMIT 40`).pluck().all()
  try {
    return Object.fromEntries(Object.keys(records).map((name) => [name, idsOf(name)]))
  } finally {
    db.close()
  }
}

/** What writes a document, and changes nothing. */
const documents =
  /^(minutes\.exportWord|fichesExport\.write|indicatorWorkbook\.write|meetingDocuments\.write|digest\.write|directoryExport\.|coordination\.write|axes\.writeThread|campaigns\.workbooks|restitution\.write)/

/** Of a bundle, a copy or a file that is being imported, which there are none of. */
const ofNothing = /^(bundles|backups|\w+Import)\./

/** Each list in each format, whole. */
const directoryFiles = Object.keys(exportFormats).flatMap((format) =>
  ['actors', 'places', 'persons'].map((list) => ({
    ...{
      format,
      list,
      filter: directoryFilterSchema.parse({}),
      sort: { column: 'name', descending: false },
      persons: true,
    },
    job: crypto.randomUUID(),
  })),
)

/** A question, as it was put. */
export interface Asked {
  readonly path: string
  readonly input: unknown
}

/** What was answered by « bug », or was ill asked, or whose file does not hold what it should. */
export interface Fault extends Asked {
  readonly fault: string
}

interface Found {
  readonly faults: readonly Fault[]
  /** What was never answered, of all there is. */
  readonly silent: readonly string[]
  /** Whatever was told with these words in it. */
  readonly told: readonly Asked[]
}

/**
 * Asks every query of the contract and every document.
 * @param words looked for in all that is answered
 * @param samples inputs tried of each procedure, and of those that take all rows in each time
 */
export const askEverything = async (
  app: TestApp,
  known: KnownIds,
  { words, samples = [6, 6] }: { readonly words?: string; readonly samples?: readonly [each: number, whole: number] },
): Promise<Found> => {
  const faults: Fault[] = []
  const told: Asked[] = []
  const answered = new Set<string>()
  const procedures = [
    ...(await everyProcedure(known, (path, { kind }) => kind === 'query' || documents.test(path), samples[0])),
    { path: 'directoryExport.write', inputs: directoryFiles },
  ]
  for (const { path, inputs } of procedures) {
    const tried = isWhole(path) && inputs !== directoryFiles ? inputs.slice(0, samples[1]) : inputs
    for (const input of tried) {
      const { fault, answer } = await ask(app, { path, input })
      if (fault !== null) faults.push({ path, input, fault })
      if (answer !== null) answered.add(path)
      if (words !== undefined && answer?.includes(words)) told.push({ path, input })
    }
  }
  const silent = procedures.map(({ path }) => path).filter((path) => !answered.has(path) && !ofNothing.test(path))
  return { faults, told, silent: [...new Set(silent)].sort() }
}

/** What takes all rows in, whichever it is asked of. */
const isWhole = (path: string): boolean =>
  documents.test(path) || /^(digest|measures|bundles|restitution)\.|\.(preview|proposals|check|fiches)$/.test(path)

/** Puts a question. @returns what is wrong with its answer, and its words */
export const ask = async (
  { app, logged }: TestApp,
  { path, input }: Asked,
): Promise<{ readonly fault: string | null; readonly answer: string | null }> => {
  const before = logged.length
  const answer = await app.call(path, input)
  if (!answer.ok) {
    const { code } = answer.error
    const isFault = code === 'bug' || (code === 'invalid-input' && !ofNothing.test(path))
    return { fault: isFault ? JSON.stringify(logged.slice(before)) : null, answer: null }
  }
  const file = app.file((input as { readonly job?: string }).job ?? '')
  const { html = null } = (answer.value ?? {}) as { readonly html?: string | null }
  const found = [...(file === null ? [] : fileFaults(file)), ...(html === null ? [] : htmlFaults(html))].slice(0, 5)
  return {
    fault: found.length === 0 ? null : found.join('\n'),
    answer: JSON.stringify(answer.value) + (file === null ? '' : wordsOf(file.bytes)),
  }
}
