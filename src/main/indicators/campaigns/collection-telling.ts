import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { latestBy, type NotedRow, notedSendings } from '#main/kit/last-sendings.ts'
import { missingOf, reachOf } from '#main/kit/reach.ts'
import { fileName } from '#main/kit/safe-name.ts'
import { notedBefore, notedOf, type Telling } from '#main/kit/sending.ts'
import { loadEspace, ownName } from '#main/kit/who-writes.ts'
import type { CampaignPage, CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import type { NotedSending, Recipient } from '#shared/contract/workspace/sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { composeCampaignMail } from './compose-mail.ts'
import { loadPage } from './load-page.ts'
import { makeWorkbooks } from './write-workbooks.ts'

/**
 * The structures of a campaign are sent their workbooks; those that were, and are waited for or have cells to correct, are
 * asked again. @throws AppFailure `not-found`
 */
export const collectionTelling = (
  context: FeatureContext,
  id: RowId,
  kind: 'collection' | 'collectionReminder',
): Telling => {
  const { db } = context.workspace
  const page = loadPage(context, demand(db, 'campaign', id))
  const { campaign, today } = page
  const espace = loadEspace(db)
  const structures = new Map(page.structures.map((structure) => [structure.id, structure]))
  const latest = latestBy('campaignActor', notedSendings(db, kind))
  const standing = (structure: CampaignStructure): Standing => {
    const noted = latest.get(structure.id) ?? null
    const told = noted === null ? null : notedOf(db, noted, null)
    return kind === 'collection' ? sendingStanding(structure, told) : reminderStanding(structure, told, noted, page)
  }
  const recipients = page.structures.flatMap((structure): readonly Recipient[] => {
    const state = standing(structure)
    if (state === null) return []
    const { id, name, to: addresses } = structure
    // A workbook goes by mail: an address of street is none here.
    return [
      { id, name, detail: null, group: 'all', addresses, postal: null, reach: reachOf(addresses, null), ...state },
    ]
  })
  const about = {
    campaign,
    today,
    again: kind === 'collectionReminder',
    asked: page.indicators.length,
    espace,
    sender: ownName(db),
  }
  const structureOf = (to: Recipient) => structures.get(to.id) as CampaignStructure
  return {
    recipients,
    page: {
      attached: [{ name: 'Classeur à remplir', as: 'excel' }],
      // The workbooks come back where the campaign says.
      missing: campaign.replyTo === null ? missingOf(espace, []) : [],
      waiting: campaign.closedOn === null ? null : 'La campagne est close : elle n’attend plus de réponse.',
      remarks: [],
      variants: {},
    },
    message: async (to) => composeCampaignMail({ ...about, structure: structureOf(to) }),
    joined: async (to, _variants, { job }) =>
      (await makeWorkbooks(context, campaign, to.map(structureOf), job)).map((workbook) => [workbook]),
    letters: null,
    said: (to) => ({ campaignActor: to.id }),
    after: () => [],
    add: null,
    home: (to) => ({ person: null, actor: structureOf(to).actor, writes: [] }),
    fileName: fileName([about.again ? 'Relances' : 'Classeurs', campaign.name], 'zip'),
  }
}

type Standing = Pick<Recipient, 'state' | 'noted'> | null

/** Of a structure that is to be sent its workbook; `null`: it answered, or is no longer waited for, without one. */
const sendingStanding = ({ state, remindedOn }: CampaignStructure, told: NotedSending | null): Standing => {
  if (told !== null) return { state: told.way === 'aside' ? 'aside' : 'told', noted: told }
  if (state === 'toSend') return { state: 'toTell', noted: null }
  // It was reminded of what was never noted as sent.
  return remindedOn === null ? null : { state: 'told', noted: notedBefore(remindedOn) }
}

/** Of a structure that was sent its workbook; `null`: nothing is expected of it. */
const reminderStanding = (
  { state, remindedOn, toCorrect }: CampaignStructure,
  told: NotedSending | null,
  noted: NotedRow | null,
  { campaign, today }: CampaignPage,
): Standing => {
  if (state !== 'waiting' && state !== 'refused') return null
  if (told?.way === 'aside') return { state: 'aside', noted: told }
  const last = told ?? (remindedOn === null ? null : notedBefore(remindedOn))
  if (last === null) return { state: 'toTell', noted: null }
  // What came back since is to be corrected; the day that was said is passed since.
  const since =
    state === 'refused'
      ? noted === null || toCorrect.some(({ id }) => id > noted.id)
      : campaign.dueOn !== null && campaign.dueOn < today && (last.on ?? '') <= campaign.dueOn
  return { state: since ? 'toTell' : 'told', noted: last }
}
