import { isDeepStrictEqual } from 'node:util'
import { firstAuthors } from '#main/db/first-authors.ts'
import type { Db } from '#main/db/open.ts'
import { rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { GatheredFiche, NearFiche, NearFiches } from '#shared/contract/fiches.ts'
import { fiche as declaration } from '#shared/domain/fiche/fiche.ts'
import { nearFiches } from '#shared/domain/fiche/near-fiches.ts'
import type { Fiche } from '#shared/domain/records.ts'
import { plainText } from '#shared/domain/rich-text/plain-text.ts'
import { printedWords } from '#shared/domain/value-words.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { rubricsOfEspace } from '../fiche-rubrics-of.ts'
import { firstWriter } from '../first-writer.ts'
import { inStandingAxis } from '../standing-axes.ts'
import { gatheredFiches, inStandingFiche, standsAlone } from '../standing-fiches.ts'
import { rowNames } from '../subject.ts'
import { loadSurroundings } from '../surroundings.ts'
import { isUnsaid } from './gather-fiches.ts'

/** Fiches of several sectors, or of several people, that may be one. */
export const loadNearFiches = (workspace: WorkspaceDb): readonly NearFiches[] => {
  const { db } = workspace
  const fiches = rows(db, 'fiche', (q) => q.orderBy('id'))
    .filter(standsAlone(db))
    .map(inStandingAxis(db))
  const known = new Map(fiches.map((fiche) => [fiche.id, fiche]))
  const { axes, sectors } = loadSurroundings(db)
  const steps = Map.groupBy(rows(db, 'ficheStep').map(inStandingFiche(db)), ({ fiche }) => fiche)
  const told = (id: RowId): NearFiche => {
    const { title, axis, sector } = known.get(id) as Fiche
    return {
      fiche: { id, title },
      ...firstWriter(workspace, 'fiche', id),
      sector: sectors.find((one) => one.id === sector)?.name ?? null,
      axis: axes.find((one) => one.id === axis) ?? null,
      steps: steps.get(id)?.length ?? 0,
    }
  }
  const isAlone = rows(db, 'member', (q) => q.limit(2)).length < 2
  const authors = isAlone ? null : firstAuthors(db, 'fiche')
  const from = ({ id, sector }: Fiche): string => JSON.stringify([sector, authors?.get(id) ?? null])
  return nearFiches(fiches.map((fiche) => ({ ...fiche, from: from(fiche) }))).map(([one, other]) => ({
    fiches: [told(one), told(other)],
  }))
}

/** What was gathered in a fiche, each with what it alone says, even written since. */
export const loadGathered = (workspace: WorkspaceDb, main: Fiche): readonly GatheredFiche[] =>
  gatheredFiches(workspace.db, main.id).map((fiche) => ({
    id: fiche.id,
    title: fiche.title,
    ...firstWriter(workspace, 'fiche', fiche.id),
    said: [...saidAlone(workspace.db, fiche, main), ...saidInAdded(workspace.db, fiche)],
    versions: versionsOf(workspace.db, fiche.id),
  }))

type Field = keyof typeof declaration.fields
const notSaid: ReadonlySet<string> = new Set<Field>(['position', 'title', 'sameAs'])

const saidAlone = (db: Db, fiche: Fiche, main: Fiche): GatheredFiche['said'] =>
  (Object.keys(declaration.fields) as Field[])
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
