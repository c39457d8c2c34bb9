import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import type { IndicatorLine, PartyLine } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { PrintedFiche } from '../documents/fiche/printed-fiche.ts'
import { ficheRanks } from '../read/fiche-ranks.ts'
import { rubricsOfEspace } from '../read/fiche-rubrics-of.ts'
import { allOfFiches, inStandingFiche } from '../read/standing-fiches.ts'
import { contributionsTo } from './load-contributions.ts'
import { changedDays, commentsOf, originsOf } from './load-told.ts'
import type { ReferredFiche } from './referred-fiches.ts'

/** Fiches with all that a document says of them: a few queries, however many they are. */
export const loadPrinted = (
  workspace: WorkspaceDb,
  wanted: readonly ReferredFiche[],
  { comments }: { readonly comments: boolean },
): readonly (PrintedFiche & { readonly reference: string })[] => {
  const { db } = workspace
  const ids = wanted.map(({ fiche }) => fiche.id)
  const all = allOfFiches(db, ids)
  const resolved = inStandingFiche(db)
  const steps = ofFiche(
    rows(db, 'ficheStep', (q) => q.where('fiche', 'in', all).orderBy('position').orderBy('id')).map(resolved),
  )
  const texts = ofFiche(rows(db, 'rubricText', (q) => q.where('fiche', 'in', ids).orderBy('id')))
  const parties = partiesOf(db, all)
  const indicators = indicatorsOf(db, all)
  const axes = new Map(rows(db, 'axis').map((axis) => [axis.id, axis]))
  const sectors = new Map(rows(db, 'sector').map(({ id, name }) => [id, name]))
  const said = comments ? commentsOf(db, all, sectors) : null
  const origins = originsOf(db, sectors)
  const ranks = ficheRanks(db)
  const changed = changedDays(db, ids, steps)
  const rubrics = rubricsOfEspace(db)
  const gathered = contributionsTo(workspace, { told: comments })
  return wanted.map(({ fiche, reference }) => ({
    fiche,
    reference,
    axis: fiche.axis === null ? null : (axes.get(fiche.axis) ?? null),
    sector: fiche.sector === null ? null : (sectors.get(fiche.sector) ?? null),
    rubrics,
    rubricTexts: texts.get(fiche.id) ?? [],
    steps: steps.get(fiche.id) ?? [],
    parties: parties.get(fiche.id) ?? [],
    indicators: indicators.get(fiche.id) ?? [],
    rank: ranks.get(fiche.id) ?? null,
    origin: origins.get(fiche.id) ?? null,
    changedOn: changed.get(fiche.id) ?? null,
    comments: said?.get(fiche.id) ?? [],
    gathered: gathered(fiche),
  }))
}

const ofFiche = <Part extends { readonly fiche: RowId | null }>(parts: readonly Part[]) =>
  Map.groupBy(parts, ({ fiche }) => fiche)

const partiesOf = (db: Db, ids: readonly RowId[]): ReadonlyMap<RowId | null, readonly PartyLine[]> => {
  const parties = rows(db, 'ficheParty', (q) => q.where('fiche', 'in', ids).orderBy('position').orderBy('id')).map(
    inStandingFiche(db),
  )
  const known = parties.flatMap(({ actor }) => actor ?? [])
  const names = new Map(rows(db, 'actor', (q) => q.where('id', 'in', known)).map(({ id, name }) => [id, name]))
  const lines = parties.map((party) => ({
    party,
    actor: party.actor === null ? null : (names.get(party.actor) ?? null),
  }))
  return Map.groupBy(lines, ({ party }) => party.fiche)
}

const indicatorsOf = (db: Db, ids: readonly RowId[]): ReadonlyMap<RowId | null, readonly IndicatorLine[]> => {
  const links = rows(db, 'ficheIndicator', (q) => q.where('fiche', 'in', ids).orderBy('position').orderBy('id')).map(
    inStandingFiche(db),
  )
  const known = new Map(rows(db, 'indicator').map((indicator) => [indicator.id, indicator]))
  const lines = links.flatMap((link): readonly IndicatorLine[] => {
    const indicator = link.indicator === null ? undefined : known.get(link.indicator)
    return indicator === undefined ? [] : [{ link, indicator }]
  })
  return Map.groupBy(lines, ({ link }) => link.fiche)
}
