import { row } from '#main/db/query.ts'
import { letterHome } from '#main/directory/read/letter-home.ts'
import { professionalAddresses } from '#main/directory/read/professional-addresses.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { missing } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { missingOf, postalLine, reachOf } from '#main/kit/reach.ts'
import { fileName } from '#main/kit/safe-name.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import { type JoinedFile, notedOf, type Telling } from '#main/kit/sending.ts'
import { ownName } from '#main/kit/who-writes.ts'
import { followUpsOf } from '#main/minutes/read/follow-ups-of.ts'
import { minutesPaper } from '#main/minutes/read/minutes-paper.ts'
import { letterAddress } from '#main/office/paper/addressee.ts'
import { meetingName, properties } from '#main/office/paper/heading.ts'
import type { Addressee } from '#main/office/paper/paper.ts'
import type { Recipient, RecipientGroup, Variants } from '#shared/contract/workspace/sendings.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isAwaited } from '#shared/records/meetings/awaited.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { MinutesVariant } from '#shared/records/minutes/minutes-variant.ts'
import type { Attendance, FollowUp, MinutesVersion } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { spokenName } from '#shared/text/person/shown-name.ts'
import { composeMinutesLetters, composeMinutesMail } from '../documents/papers/compose-minutes-mail.ts'
import { listedAddresses } from '../invitations/addresses.ts'
import { addresseesOf, civilities } from '../papers/load-people.ts'
import { writeLetters } from '../papers/write-paper.ts'
import { minutesGiven, type Other, otherKey } from '../read/minutes-given.ts'
import { namedOf } from '../read/named-of.ts'
import { loadPlanned } from '../read/planned-meeting.ts'
import { addressesKept, guestsOf, homeToWrite } from './guests.ts'

/**
 * Validated minutes are given out to those who were there, to those who were expected, and to others. Who has which version
 * is what was noted. @throws AppFailure `not-found`
 */
export const minutesTelling = (context: FeatureContext, id: RowId): Telling => {
  const { db } = context.workspace
  const planned = loadPlanned(db, id)
  if (planned === null) throw missing('meeting')
  const { version, listed, others: named, latest, stateOf } = minutesGiven(context, id)
  const attendances = new Map(listed.map((attendance) => [attendance.id, attendance]))
  const others = new Map(named.map((other) => [other.id, other]))
  const standing = (to: RowId): Pick<Recipient, 'state' | 'noted'> => {
    const [last, state] = [latest(to), stateOf(to)]
    if (last === undefined) return { state, noted: null }
    const said = state === 'changed' ? versionWords(row(db, 'minutesVersion', last.version)) : null
    return { state, noted: notedOf(db, last, said) }
  }
  const recipients: readonly Recipient[] = [
    ...guestsOf(db, listed, listedAddresses(db, id)).map((guest) => ({
      ...guest,
      group: groupOf(attendances.get(guest.id) as Attendance),
      ...standing(guest.id),
    })),
    ...named.map((other) => ({ ...otherRecipient(context, other), ...standing(other.id) })),
  ].toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
  const civilityOf = civilities(db)
  const borneBy = borneFollowUps(context, id)
  const mailTo = async ({ id: to, name, ofStructure }: Recipient) => {
    const attendance = attendances.get(to)
    return composeMinutesMail({
      planned,
      sender: ownName(db),
      civility: attendance === undefined ? null : civilityOf(attendance),
      attention: ofStructure !== true ? null : attendance === undefined ? name : spokenName(attendance),
      borne: attendance === undefined ? [] : borneBy(attendance),
    })
  }
  return {
    recipients,
    page: {
      attached: [{ name: 'Compte-rendu', as: 'word' }],
      missing: missingOf(planned.espace, recipients),
      waiting: isLocked(planned.meeting) ? null : 'Le compte-rendu se diffuse une fois validé.',
      remarks: [],
      variants: usualVariants,
    },
    message: mailTo,
    joined: async (to, variants, asked) => {
      const files = new Map<MinutesVariant, JoinedFile>()
      for (const variant of new Set(to.map((one) => variantFor(one, variants)))) {
        const wanted = { meeting: id, version: version?.id ?? null, variant, point: null, contents: false }
        files.set(variant, await minutesPaper(context, wanted, { template: { kind: 'usual' }, ...asked }))
      }
      return to.map((one) => [files.get(variantFor(one, variants)) as JoinedFile])
    },
    letters: (to, job) => {
      const addressed = to.map((one) => {
        const attendance = attendances.get(one.id)
        if (attendance === undefined) return { addressee: otherAddressee(context, one, others.get(one.id)), borne: [] }
        const [addressee] = addresseesOf(db, [attendance]) as [Addressee]
        return { addressee, borne: borneBy(attendance) }
      })
      const document = {
        ...properties('Compte-rendu', planned),
        pictures: [],
        ...composeMinutesLetters(planned, localDay(context.clock.now()), addressed),
      }
      const name = fileName(['Lettres-compte-rendu', meetingName(planned), planned.meeting.date], 'docx')
      return writeLetters(context, planned, document, { template: { kind: 'usual' }, job }, name)
    },
    said: (to, variants) => ({
      meeting: id,
      ...whose(to.id, others.get(to.id)),
      version: version?.id ?? null,
      variant: variantFor(to, variants),
    }),
    after: () => [],
    add: (who) =>
      named.some((other) => otherKey(other) === otherKey(who))
        ? []
        : [write('sending', context.ids.row(), { kind: 'minutes', meeting: id, ...who })],
    home: ({ id: to }) => {
      const attendance = attendances.get(to)
      if (attendance !== undefined) return homeToWrite(context, attendance)
      return { ...homeOfOther(context, others.get(to)), writes: [] }
    },
    fileName: fileName(['Compte-rendu', meetingName(planned), planned.meeting.date], 'zip'),
  }
}

const groups: readonly RecipientGroup[] = ['present', 'excused', 'invited', 'others']

/** What nobody asked otherwise for: those who were expected get all, others the short of it. */
const usualVariants: Variants = { present: 'complete', excused: 'complete', invited: 'synthesis', others: 'synthesis' }

const variantFor = ({ group }: Recipient, variants: Variants): MinutesVariant =>
  variants[group] ?? usualVariants[group] ?? 'complete'

const groupOf = ({ status }: Attendance): RecipientGroup => {
  if (status === 'present') return 'present'
  return status === 'excused' || status === 'represented' ? 'excused' : 'invited'
}

/** « version 3 » */
const versionWords = (version: MinutesVersion | null): string =>
  version === null ? 'une autre version' : `version ${version.number ?? 1}`

const homeOfOther = ({ workspace: { db } }: FeatureContext, other: Other | undefined) => ({
  person: other?.person == null ? null : sameEntry(db, 'person', other.person).standing,
  actor: other?.actor == null ? null : sameEntry(db, 'actor', other.actor).standing,
})

const otherRecipient = (context: FeatureContext, other: Other): Omit<Recipient, 'state' | 'noted'> => {
  const { db } = context.workspace
  const home = homeOfOther(context, other)
  const reached =
    home.actor !== null && home.person === null
      ? { addresses: professionalAddresses(db, [home.actor], localDay(context.clock.now())).get(home.actor) ?? [] }
      : addressesKept(db, home)
  const postal = postalLine(letterHome(db, home.actor))
  return {
    id: other.id,
    name: other.name ?? 'Sans nom',
    detail: null,
    group: 'others',
    ...reached,
    postal,
    reach: reachOf(reached.addresses, postal),
  }
}

const whose = (id: RowId, other: Other | undefined) =>
  other === undefined ? { attendance: id } : { person: other.person, actor: other.actor, name: other.name }

const otherAddressee = (context: FeatureContext, { name }: Recipient, other: Other | undefined): Addressee => ({
  lastName: name,
  firstName: null,
  role: null,
  structure: null,
  civility: null,
  part: [],
  address: letterAddress(letterHome(context.workspace.db, homeOfOther(context, other).actor)),
})

/** What each was asked and is still awaited: by their row, else by their name as it was told. */
const borneFollowUps = (
  { workspace: { db } }: FeatureContext,
  meeting: RowId,
): ((who: Attendance) => readonly FollowUp[]) => {
  const awaited = followUpsOf(db, meeting).filter(isAwaited)
  const standing = (person: RowId) => sameEntry(db, 'person', person).standing
  return ({ person, lastName, firstName }) => {
    const names = namedOf({ lastName, firstName })
    return awaited.filter(({ bearer, bearerPerson }) =>
      person !== null && bearerPerson !== null
        ? standing(bearerPerson) === standing(person)
        : bearer !== null && names.includes(fold(bearer)),
    )
  }
}
