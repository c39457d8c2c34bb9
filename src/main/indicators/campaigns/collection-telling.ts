import type { Db } from '#main/db/db.ts'
import { structureContacts } from '#main/directory/read/structure-contacts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { reachOf } from '#main/kit/reach.ts'
import { fileName } from '#main/kit/safe-name.ts'
import { notedBefore, notedOf, type Telling } from '#main/kit/sending.ts'
import { loadEspace, ownName } from '#main/kit/who-writes.ts'
import type { CampaignPage, CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import type { Recipient, SendingSubject } from '#shared/contract/workspace/sendings.ts'
import { sentenceCase, withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { isAwaited } from '#shared/records/indicators/answer-state.ts'
import { askedLines, optionalLines } from '#shared/records/indicators/asked-lines.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import { type LastAsked, lastAsked } from '../read/last-asked.ts'
import { composeCampaignMail } from './compose-mail.ts'
import { loadPage } from './load-page.ts'
import { makeWorkbooks } from './write-workbooks.ts'

/**
 * The structures of a campaign are sent their workbooks; those that were, and are waited for or have cells to correct, are
 * asked again. @throws AppFailure `not-found`
 */
export const collectionTelling = (
  context: FeatureContext,
  subject: Extract<SendingSubject, { readonly kind: 'collection' | 'collectionReminder' }>,
): Telling => {
  const { kind, campaign: id } = subject
  const early = subject.kind === 'collectionReminder' && subject.early === true
  const { db } = context.workspace
  const page = loadPage(context, demand(db, 'campaign', id))
  const { campaign, today } = page
  const espace = loadEspace(db)
  const structures = new Map(page.structures.map((structure) => [structure.id, structure]))
  const asked = lastAsked(db)
  const standing =
    kind === 'collection' ? sendingStanding : (db: Db, told: Told) => reminderStanding(db, told, early ? today : null)
  const contacts = structureContacts(
    db,
    page.structures.map(({ actor }) => actor),
    today,
  )
  const recipients = page.structures.flatMap((structure): readonly Recipient[] => {
    const state = standing(db, { ...structure, ...asked(structure) })
    if (state === null) return []
    const { id, actor, name, to: addresses } = structure
    const contact = contacts.get(actor)
    const detail = contact === undefined ? null : listedName(contact)
    // A workbook goes by mail: an address of street is none here.
    return [{ id, name, detail, group: 'all', addresses, postal: null, reach: reachOf(addresses, null), ...state }]
  })
  const optional = optionalLines(page.indicators, campaign)
  const about = {
    campaign,
    today,
    again: kind === 'collectionReminder',
    asked: page.indicators.length,
    optional,
    questions: page.questions.length,
    espace,
    sender: ownName(db),
  }
  const structureOf = (to: Recipient) => structures.get(to.id) as CampaignStructure
  return {
    recipients,
    page: {
      attached: [{ name: `Classeur à remplir\u00a0: ${askedLines(page.indicators.length, optional)}`, as: 'excel' }],
      // Where the workbooks come back, each message says: to an address of the campaign, else in answer to it.
      missing: [],
      waiting: campaign.closedOn === null ? null : 'La campagne est close : elle n’attend plus de réponse.',
      remarks: kind === 'collection' || early ? [] : tooEarly(page),
      variants: {},
    },
    message: async (to) => {
      const structure = structureOf(to)
      return composeCampaignMail({ ...about, structure, contact: contacts.get(structure.actor) ?? null })
    },
    joined: async (to, _variants, { job }) =>
      (await makeWorkbooks(context, campaign, to.map(structureOf), job)).map((workbook) => [workbook]),
    letters: null,
    said: (to) => ({ campaignActor: to.id }),
    after: () => [],
    add: null,
    home: (to) => ({ person: null, actor: structureOf(to).actor, writes: [] }),
    replyTo: campaign.replyTo,
    fileName: fileName([about.again ? 'Relances' : 'Envois', campaign.name], 'zip'),
  }
}

/** Who has until a day that is not passed is asked nothing more before it. */
const tooEarly = ({ campaign: { closedOn, dueOn }, structures, today }: CampaignPage): readonly string[] => {
  const waiting = structures.filter(({ state }) => state === 'waiting').length
  if (closedOn !== null || waiting === 0 || dueOn === null || dueOn < today) return []
  const who = counted(waiting, 'structure a', 'structures ont', 'f')
  return [
    withNoBreakSpaces(`${sentenceCase(who)} jusqu’au ${longDate(dueOn)} : rien n’est à leur redire avant ce jour.`),
  ]
}

type Told = CampaignStructure & LastAsked
type Standing = Pick<Recipient, 'state' | 'noted'> | null

/** Of a structure that is to be sent its workbook; `null`: it answered, or is no longer waited for, without one. */
const sendingStanding = (db: Db, { state, sent, remindedOn }: Told): Standing => {
  if (sent !== null) return { state: sent.way === 'aside' ? 'aside' : 'told', noted: notedOf(db, sent, null) }
  if (state === 'toSend') return { state: 'toTell', noted: null }
  // It was reminded of what was never noted as sent.
  return remindedOn === null ? null : { state: 'told', noted: notedBefore(remindedOn) }
}

/**
 * Of a structure that was sent its workbook; `null`: nothing is expected of it, or nothing was sent to it yet.
 * @param early today, when those who still have time are asked too, once a day
 */
const reminderStanding = (db: Db, { state, due, sent, reminded, remindedOn }: Told, early: string | null): Standing => {
  if (!isAwaited(state) || state === 'toSend') return null
  if (reminded?.way === 'aside') return { state: 'aside', noted: notedOf(db, reminded, null) }
  const isDue = due === 'remind' || (early !== null && state === 'waiting' && remindedOn !== early)
  return {
    state: isDue ? 'toTell' : 'told',
    noted: lastReminder(db, { sent: isDue ? null : sent, reminded, remindedOn }),
  }
}

/** Until it is to be asked again, that its workbook was sent is what is noted of it. */
const lastReminder = (db: Db, { sent, reminded, remindedOn }: Omit<LastAsked, 'sentOn'>): Recipient['noted'] => {
  if (reminded !== null) return notedOf(db, reminded, null)
  if (remindedOn !== null) return notedBefore(remindedOn)
  return sent === null ? null : { ...notedOf(db, sent, 'le classeur'), id: null }
}
