import { isDeepStrictEqual } from 'node:util'
import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { firstWriter } from '#main/kit/first-writer.ts'
import { rowNames } from '#main/kit/subject.ts'
import type { GatheredFiche } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Fiche } from '#shared/records/records.ts'
import { fiche as declaration } from '#shared/records/roadmap/fiche/fiche.ts'
import { printedWords } from '#shared/records/value-words.ts'
import { isEmpty, plainText } from '#shared/text/rich-text/plain-text.ts'
import { rubricsOfEspace } from './fiche-rubrics-of.ts'
import { gatheredFiches } from './standing-fiches.ts'

/** What was gathered in a fiche, each with what it alone says, even written since. */
export const loadGathered = (workspace: WorkspaceDb, main: Fiche): readonly GatheredFiche[] =>
  gatheredFiches(workspace.db, main.id).map((fiche) => ({
    id: fiche.id,
    title: fiche.title,
    ...firstWriter(workspace, 'fiche', fiche.id),
    said: [...saidAlone(workspace.db, fiche, main), ...saidInAdded(workspace.db, fiche)],
    versions: versionsOf(workspace.db, fiche.id),
  }))

export type FicheField = keyof typeof declaration.fields
const notSaid: ReadonlySet<string> = new Set<FicheField>(['position', 'title', 'sameAs'])

const saidAlone = (db: Db, fiche: Fiche, main: Fiche): GatheredFiche['said'] =>
  (Object.keys(declaration.fields) as FicheField[])
    .filter((field) => !notSaid.has(field) && !isUnsaid(fiche, field) && !isDeepStrictEqual(fiche[field], main[field]))
    .map((field) => ({
      label: declaration.fields[field].label,
      words: printedWords('fiche', field, fiche[field], rowNames(db)) ?? '',
    }))

/** Under the rubrics that the espace added. */
const saidInAdded = (db: Db, { id }: Fiche): GatheredFiche['said'] => {
  const labels = new Map<string, string>(rubricsOfEspace(db).map(({ key, label }) => [key, label]))
  return rows(db, 'rubricText', (q) => q.where('fiche', '=', id).orderBy('id'))
    .map(({ rubric, text }) => ({ label: labels.get(rubric ?? '') ?? 'Rubrique', words: plainText(text) }))
    .filter(({ words }) => words.trim() !== '')
}

const versionsOf = (db: Db, id: RowId): number =>
  prepared<[string], { n: number }>(db, 'SELECT count(*) AS n FROM ficheVersion WHERE fiche = ?').get(id)?.n ?? 0

/** Nothing is written there: not even an empty text. */
export const isUnsaid = (fiche: Fiche, field: FicheField): boolean => {
  const value: unknown = fiche[field]
  if (declaration.fields[field].kind === 'rich') return isEmpty(fiche[field as 'stakes'])
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
