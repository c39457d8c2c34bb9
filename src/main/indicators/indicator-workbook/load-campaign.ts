import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import { rows } from '#main/db/query.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import { sectorsOfStructures } from '#main/directory/read/whereabouts.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { CampaignActor } from '#shared/records/records.ts'
import type { Period } from '#shared/text/period.ts'
import { answersInWords, askedQuestions } from '../campaigns/campaign-questions.ts'
import type { ReportCampaign, ReportSector } from '../documents/indicator-workbook/report.ts'
import { answerStandingOf } from '../read/answer-standing.ts'

/** The last campaign of a period, and where each structure it asks stands; `null` when there was none. */
export const loadCampaign = (
  context: FeatureContext,
  period: Period,
  sectors: readonly ReportSector[],
): ReportCampaign | null => {
  const { db } = context.workspace
  const campaign = rows(db, 'campaign', (q) => q.where('period', '=', period).orderBy('opensOn').orderBy('id')).at(-1)
  if (campaign === undefined) return null
  const asked = askedOf(db, campaign.id)
  const nameOf = structureNames(
    db,
    asked.map(({ actor }) => actor),
  )
  const sectorOf = sectorsOfStructures(context)
  const known = new Map(sectors.map((one) => [one.id, one]))
  const standing = answerStandingOf(db, localDay(context.clock.now()))
  const told = asked
    .map((one) => {
      const { id, actor } = one
      const { state, bare, sentOn, remindedOn } = standing(one)
      const sector = known.get(sectorOf.get(actor) as RowId) ?? null
      const structure = nameOf(actor) ?? 'Structure sans nom'
      return { id, answer: { actor, structure, sector, state, bare, sentOn, remindedOn } }
    })
    .toSorted((a, b) => a.answer.structure.localeCompare(b.answer.structure, 'fr'))
  const answersOf = answersInWords(db)
  return {
    name: campaign.name ?? 'Campagne',
    answers: told.map(({ answer }) => answer),
    inWords: askedQuestions(db, campaign.id).map(({ id: question, text }) => ({
      question: text,
      answers: told.flatMap(({ id, answer: { structure, sector } }) =>
        answersOf(id).flatMap((one) => (one.question === question ? [{ structure, sector, text: one.text }] : [])),
      ),
    })),
  }
}

/** Joined structures are asked once, by the one that stands for them. */
const askedOf = (db: Db, campaign: RowId): readonly (CampaignActor & { readonly actor: RowId })[] => {
  const lines = rows(db, 'campaignActor', (q) => q.where('campaign', '=', campaign).orderBy('id'))
  const standsFor = representativesOf(db, 'actor')
  const standing = lines.flatMap((one) => (one.actor === null ? [] : [{ ...one, actor: standsFor(one.actor) }]))
  return [...new Map(standing.map((one) => [one.actor, one])).values()]
}
