import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { type NotedRow, notedSendings } from '#main/kit/last-sendings.ts'
import { localDay } from '#main/kit/local-day.ts'
import { missingOf, postalLine, reachOf } from '#main/kit/reach.ts'
import { fileName } from '#main/kit/safe-name.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import { type JoinedFile, notedBefore, notedOf, type Telling } from '#main/kit/sending.ts'
import { loadEspace, ownName } from '#main/kit/who-writes.ts'
import { writeOurWord } from '#main/kit/write-word.ts'
import { type ActorRow, directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { NotedSending, Recipient, SendingSubject } from '#shared/contract/workspace/sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { compareKeys } from '#shared/kernel/sort-key.ts'
import { sentenceCase, withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { knownBy, neverVerified } from '#shared/records/directory/freshness.ts'
import type { Place } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { type CheckFacts, composeCheckLetters, composeCheckMail } from './compose-check.ts'
import { exportUpdateSheet } from './export/export-update-sheet.ts'
import { hoursOnOneLine } from './hours-in-french.ts'
import { placesOf } from './places-of.ts'
import { actorRows } from './read/actor-rows.ts'
import { entryIds } from './read/entry-ids.ts'
import { isOneOf } from './read/fragments.ts'
import { laterOf } from './read/known-on.ts'
import { letterHome } from './read/letter-home.ts'
import { professionalAddresses } from './read/professional-addresses.ts'

type CheckSubject = Extract<SendingSubject, { readonly kind: 'check' }>

/**
 * Structures are asked whether what the directory says of them is right: one, or those that nobody checked for a year, the
 * longest unchecked first. @throws AppFailure `not-found`
 */
export const checkTelling = (context: FeatureContext, subject: CheckSubject): Telling => {
  const { db } = context.workspace
  const today = localDay(context.clock.now())
  const actors = asked(context, subject)
  const ids = actors.map(({ id }) => id)
  const known = new Map(rows(db, 'actor', (q) => q.where(isOneOf(ids))).map((actor) => [actor.id, actor]))
  const addresses = professionalAddresses(db, ids, today)
  const latest = latestChecks(db)
  const recipients = actors.map(({ id, name, known: day }): Recipient => {
    const [own, actor] = [addresses.get(id) ?? [], known.get(id) ?? null]
    const postal = postalLine(letterHome(db, id))
    const noted = latest.get(id)
    const before = actor?.askedOn ?? null
    const last = noted !== undefined ? notedOf(db, noted, null) : before === null ? null : notedBefore(before)
    return {
      ...{ id, name, group: 'all', addresses: own, postal, reach: reachOf(own, postal) },
      detail:
        day === null ? neverVerified : withNoBreakSpaces(sentenceCase(`${knownBy[day.by]} le ${longDate(day.on)}`)),
      ...standing(last, day?.on ?? null),
    }
  })
  const espace = loadEspace(db)
  const factsOf = ({ id }: Recipient): Promise<CheckFacts> => checkFacts(db, id)
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
    joined: async (to, _variants, { job }) => {
      const sheets: (readonly JoinedFile[])[] = []
      for (const { id } of to) sheets.push([await exportUpdateSheet(context, { actor: id, job })])
      return sheets
    },
    letters: async (to, job) => {
      const document = composeCheckLetters(espace, today, await Promise.all(to.map(factsOf)))
      const name = fileName(['Lettres-annuaire', today], 'docx')
      return writeOurWord(context, { name, document }, 'convocation', { job })
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
  return actorRows(context, ids).toSorted((a, b) => compareKeys(a.known?.on ?? '', b.known?.on ?? ''))
}

/** By the structure that stands for the one it was noted of. */
const latestChecks = (db: Db): ReadonlyMap<RowId, NotedRow> => {
  const standingFor = representativesOf(db, 'actor')
  // What comes after stands in a map.
  const noted = notedSendings(db, 'check').toReversed()
  return new Map(noted.flatMap((one) => (one.actor === null ? [] : [[standingFor(one.actor), one] as const])))
}

/** What was noted of a structure counts until it is checked. */
const standing = (last: NotedSending | null, knownOn: string | null): Pick<Recipient, 'state' | 'noted'> =>
  last === null || (last.on ?? '') < (knownOn ?? '')
    ? { state: 'toTell', noted: null }
    : { state: last.way === 'aside' ? 'aside' : 'told', noted: last }

const checkFacts = async (db: Db, id: RowId): Promise<CheckFacts> => {
  const { standing, ids } = sameEntry(db, 'actor', id)
  const actor = demand(db, 'actor', standing)
  const places = await Promise.all(placesOf(db, ids).map(withHours))
  const home = letterHome(db, standing)
  return { actor, home, places, espace: loadEspace(db), knownOn: laterOf(actor), sender: ownName(db) }
}

const withHours = async (place: Place) => ({ ...place, hours: await hoursOnOneLine(place.openingHours) })
