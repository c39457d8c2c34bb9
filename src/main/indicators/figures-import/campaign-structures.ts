import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { row, rows } from '#main/db/query.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Campaign, CampaignActor } from '#shared/records/records.ts'
import { isPeriod, type Period } from '#shared/text/period.ts'

/** A structure that a campaign asks. */
export interface AskedStructure {
  readonly asked: CampaignActor
  readonly campaign: Campaign & { readonly period: Period }
  /** By the row that stands for it. */
  readonly actor: RowId
  readonly name: string
}

/** Structures of campaigns, found by what a workbook still says of them. */
export const campaignStructures = (db: Db) => {
  const standing = representativesOf(db, 'actor')
  const told = (asked: CampaignActor | null): AskedStructure | null => {
    const campaign = row(db, 'campaign', asked?.campaign ?? null)
    if (asked?.actor == null || campaign === null || campaign.period === null || !isPeriod(campaign.period)) return null
    const actor = standing(asked.actor)
    const name = structureNames(db, [actor])(actor) ?? 'Structure sans nom'
    return { asked, actor, name, campaign: { ...campaign, period: campaign.period } }
  }
  const ofCampaign = (campaign: RowId): readonly AskedStructure[] => {
    const all = rows(db, 'campaignActor', (q) => q.where('campaign', '=', campaign).orderBy('id'))
      .map(told)
      .filter((one) => one !== null)
    return all
      .filter((one, rank) => all.findIndex(({ actor }) => actor === one.actor) === rank)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
  }
  return {
    ofCampaign,
    /** `null`: it is not in this espace. */
    byId: (id: RowId): AskedStructure | null => told(row(db, 'campaignActor', id)),
    byActor: (campaign: RowId, actor: RowId): AskedStructure | null =>
      ofCampaign(campaign).find((one) => one.actor === standing(actor)) ?? null,
    /** The only one of that name. */
    byName: (campaign: RowId, name: string): AskedStructure | null => {
      const named = ofCampaign(campaign).filter((one) => fold(one.name) === fold(name))
      return named.length === 1 ? (named[0] ?? null) : null
    },
  }
}

export type CampaignStructures = ReturnType<typeof campaignStructures>
