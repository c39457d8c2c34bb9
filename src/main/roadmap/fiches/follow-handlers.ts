import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { fichesContract } from '#shared/contract/roadmap/fiches.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Indicator, RecordName } from '#shared/records/records.ts'
import { type FieldsOf, type RowWrite, write } from '#shared/records/row-write.ts'
import { loadFollowed } from './load-page.ts'
import { namesToFollow, stepsToFollow } from './not-followed.ts'
import { partyWrites, stepWrites } from './take-up.ts'

type FollowHandlers = Pick<Handlers<typeof fichesContract>, 'takeUp' | 'addParty' | 'addIndicator' | 'indicators'>

/** Indicators offered at once. */
const most = 20

export const followHandlers = (context: FeatureContext): FollowHandlers => {
  const { db } = context.workspace

  /** After those of the fiche. */
  const positionsIn = (record: 'ficheStep' | 'ficheParty' | 'ficheIndicator', fiche: RowId, count: number) => {
    const [last] = rows(db, record, (q) =>
      q.where('fiche', '=', fiche).where('position', 'is not', null).orderBy('position', 'desc').limit(1),
    )
    return positionsAfter(last?.position ?? null, count)
  }
  const added = <Name extends RecordName>(record: Name, values: FieldsOf<NoInfer<Name>>): RowWrite =>
    write(record, context.ids.row(), cleanValues(values).values)

  return {
    takeUp: ({ fiche: id, rubric }) => {
      const fiche = demand(db, 'fiche', id)
      const followed = loadFollowed(db, sameEntry(db, 'fiche', id).ids)
      const parties = followed.parties.map(({ party }) => party)
      const writes =
        rubric === 'steps'
          ? stepWrites(id, stepsToFollow(fiche.steps, followed.steps), context.ids, (count) =>
              positionsIn('ficheStep', id, count),
            )
          : partyWrites(
              id,
              rubric === 'partners' ? 'partner' : 'interested',
              namesToFollow(fiche[rubric], rubric === 'partners' ? 'partner' : 'interested', parties),
              { ids: context.ids, actors: actorsNamed(db), positions: (count) => positionsIn('ficheParty', id, count) },
            )
      if (writes.length > 0) context.write({ intent: 'fiches.takeUp', writes })
      return { added: writes.length }
    },
    addParty: ({ fiche, role, name, actor }) => {
      demand(db, 'fiche', fiche)
      const [position = null] = positionsIn('ficheParty', fiche, 1)
      const party = added('ficheParty', { fiche, role, name, actor, position })
      context.write({ intent: 'ficheParty.add', writes: [party] })
      return { id: party.id as RowId }
    },
    indicators: ({ text }) => {
      const wanted = fold(text.trim())
      return rows(db, 'indicator', (q) => q.orderBy('name').orderBy('id'))
        .filter(({ name }) => fold(name ?? '').includes(wanted))
        .slice(0, most)
    },
    addIndicator: ({ fiche, words, indicator }) => {
      demand(db, 'fiche', fiche)
      if (indicator.kind === 'known' && row(db, 'indicator', indicator.id) === null) throw missing('indicator')
      const created = indicator.kind === 'new' ? added('indicator', saidOf(indicator)) : null
      const [position = null] = positionsIn('ficheIndicator', fiche, 1)
      const target = (created?.id as RowId | undefined) ?? (indicator.kind === 'known' ? indicator.id : null)
      const link = added('ficheIndicator', { fiche, indicator: target, words, position })
      context.write({ intent: 'fiches.addIndicator', writes: [...(created === null ? [] : [created]), link] })
      return { id: link.id as RowId }
    },
  }
}

/** An indicator that a fiche is the first to name, in the words it was given. */
const saidOf = ({
  name,
  definition,
  unit,
}: Pick<Indicator, 'name' | 'definition' | 'unit'>): FieldsOf<'indicator'> => ({
  name,
  definition,
  unit,
})

/** Gives the one structure of the directory that bears a whole name, as its own or as another; `null` for none or several. */
const actorsNamed = (db: Db): ((name: string) => RowId | null) => {
  const standing = representativesOf(db, 'actor')
  const names = new Map<string, Set<RowId>>()
  for (const { id, name } of prepared<[], { id: RowId; name: string }>(db, namesQuery).all()) {
    const key = fold(name)
    names.set(key, (names.get(key) ?? new Set()).add(standing(id)))
  }
  return (name) => {
    const found = [...(names.get(fold(name)) ?? [])]
    return found.length === 1 ? (found[0] ?? null) : null
  }
}

const namesQuery = `SELECT id, name FROM actor WHERE name IS NOT NULL
  UNION SELECT actor AS id, name FROM alias WHERE actor IS NOT NULL AND name IS NOT NULL`
