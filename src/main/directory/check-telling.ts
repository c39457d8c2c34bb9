import { representativesOf } from '#main/db/identity.ts'
import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { type NotedRow, notedSendings } from '#main/kit/last-sendings.ts'
import { localDay } from '#main/kit/local-day.ts'
import { missingOf } from '#main/kit/reach.ts'
import { fileName } from '#main/kit/safe-name.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import { type JoinedFile, notedBefore, notedOf, type Telling } from '#main/kit/sending.ts'
import { loadEspace, ownName } from '#main/kit/who-writes.ts'
import { writeOurWord } from '#main/kit/write-word.ts'
import { type ActorRow, directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { Recipient, SendingSubject } from '#shared/contract/workspace/sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { compareKeys } from '#shared/kernel/sort-key.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { Place } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { type CheckFacts, composeCheckLetters, composeCheckMail } from './compose-check.ts'
import { exportUpdateSheet } from './export/export-update-sheet.ts'
import { hoursOnOneLine } from './hours-in-french.ts'
import { placesOf } from './places-of.ts'
import { actorRows } from './read/actor-rows.ts'
import { entryIds } from './read/entry-ids.ts'
import { laterOf } from './read/known-on.ts'
import { reachedStructures } from './read/reached-structures.ts'

type CheckSubject = Extract<SendingSubject, { readonly kind: 'check' }>

/**
 * Structures are asked whether what the directory says of them is right: one, or those that nobody checked for a year, the
 * longest unchecked first. @throws AppFailure `not-found`
 */
export const checkTelling = (context: FeatureContext, subject: CheckSubject): Telling => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const actors = asked(context, subject)
  const reachOf = reachedStructures(
    db,
    actors.map(({ id }) => id),
    today,
  )
  const standing = askedSince(context)
  const recipients = actors.map(
    (actor): Recipient => ({
      ...{ id: actor.id, name: actor.name, group: 'all' },
      detail:
        actor.verifiedOn === null ? 'Jamais vérifiée' : withNoBreakSpaces(`Vérifiée le ${longDate(actor.verifiedOn)}`),
      ...reachOf(actor.id),
      ...standing(actor),
    }),
  )
  const espace = loadEspace(db)
  const factsOf = ({ id }: Recipient): Promise<CheckFacts> => checkFacts(context, id)
  return {
    recipients,
    page: {
      attached: [{ name: 'Fiche de mise à jour', as: 'word' }],
      missing: missingOf(espace, recipients),
      waiting: null,
      remarks: [],
      variants: {},
    },
    message: async (to) => composeCheckMail(await factsOf(to)),
    joined: async (to, _variants, job) => {
      const sheets: (readonly JoinedFile[])[] = []
      for (const { id } of to) sheets.push([await exportUpdateSheet(context, { actor: id, job })])
      return sheets
    },
    letters: async (to, job) => {
      const document = composeCheckLetters(espace, today, await Promise.all(to.map(factsOf)))
      const name = fileName(['Lettres-annuaire', today], 'docx')
      return { ...(await writeOurWord(context, { name, document }, 'convocation', job)), remarks: [] }
    },
    said: ({ id }) => ({ actor: id }),
    after: () => [],
    add: null,
    home: ({ id }) => ({ person: null, actor: id, writes: [] }),
    fileName: fileName(['Annuaire', 'fiches-a-verifier', today], 'zip'),
  }
}

const asked = (context: FeatureContext, { sector, actor }: CheckSubject): readonly ActorRow[] => {
  const { db } = context.workspace
  if (actor !== null) return actorRows(context, [demand(db, 'actor', sameEntry(db, 'actor', actor).standing).id])
  const filter = directoryFilterSchema.parse({
    freshness: ['check', 'refresh'],
    sectors: sector === null ? [] : [sector],
  })
  const ids = entryIds(context, { list: 'actors', filter, sort: { column: 'name', descending: false } })
  return actorRows(context, ids).toSorted((a, b) => compareKeys(a.verifiedOn ?? '', b.verifiedOn ?? ''))
}

/** What was noted of a structure counts until it is checked. */
const askedSince = ({
  workspace: { db },
}: FeatureContext): ((actor: ActorRow) => Pick<Recipient, 'state' | 'noted'>) => {
  const standingFor = representativesOf(db, 'actor')
  const latest = new Map<RowId, NotedRow>(
    notedSendings(db, ['check'])
      .toReversed()
      .flatMap((one) => (one.actor === null ? [] : [[standingFor(one.actor), one] as const])),
  )
  return ({ id, verifiedOn }) => {
    const noted = latest.get(id)
    const before = row(db, 'actor', id)?.askedOn ?? null
    const last = noted !== undefined ? notedOf(db, noted, null) : before === null ? null : notedBefore(before)
    if (last === null || (last.on ?? '') < (verifiedOn ?? '')) return { state: 'toTell', noted: null }
    return { state: last.way === 'aside' ? 'aside' : 'told', noted: last }
  }
}

const checkFacts = async (context: FeatureContext, id: RowId): Promise<CheckFacts> => {
  const { db } = context.workspace
  const { standing, ids } = sameEntry(db, 'actor', id)
  const actor = demand(db, 'actor', standing)
  return {
    actor,
    places: await Promise.all(placesOf(db, ids).map(withHours)),
    espace: loadEspace(db),
    knownOn: laterOf(actor),
    sender: ownName(db),
  }
}

const withHours = async (place: Place) => ({ ...place, hours: await hoursOnOneLine(place.openingHours) })
