import { row } from '#main/db/query.ts'
import { entryIds } from '#main/directory/read/entry-ids.ts'
import { professionalAddresses } from '#main/directory/read/professional-addresses.ts'
import { structureNames } from '#main/directory/read/structure-names.ts'
import { whereabouts } from '#main/directory/read/whereabouts.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { notFound } from '#main/kit/not-found.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { DirectoryFilter } from '#shared/contract/directory/directory.ts'
import type { AskableStructure, AskedQuestion, campaignsContract } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isAwaited } from '#shared/records/indicators/answer-state.ts'
import type { CampaignActor } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { campaignSummaries } from '../read/campaign-summaries.ts'
import { answerChange, askedQuestions, questionsBut, questionWrites } from './campaign-questions.ts'
import { indicatorWrites, refusedOf, rowsOfCampaign, rowsOfStructure, structureWrites } from './campaign-writes.ts'
import { incomplete, nobodyToAsk } from './errors.ts'
import { currentPage, loadPage } from './load-page.ts'
import { proposeCampaign } from './propose-campaign.ts'
import { askedFigures, writeAnswer } from './typed-answer.ts'
import { writeWorkbooks } from './write-workbooks.ts'

export const campaignsHandlers = (context: FeatureContext): Handlers<typeof campaignsContract> => {
  const { db } = context.workspace
  const today = () => localDay(context.clock.now())
  const demandStructure = (id: RowId): CampaignActor & { readonly campaign: RowId } => {
    const structure = row(db, 'campaignActor', id)
    if (structure === null || structure.campaign === null) throw structureMissing()
    return { ...structure, campaign: structure.campaign }
  }
  const demandAsked = (id: RowId) => {
    const { actor, ...structure } = demandStructure(id)
    if (actor === null) throw structureMissing()
    return { ...structure, actor }
  }
  const pageOf = (campaign: RowId) => loadPage(context, demand(db, 'campaign', campaign))

  const newQuestions = (campaign: RowId, questions: readonly Omit<AskedQuestion, 'id'>[]) =>
    questionWrites(
      context,
      campaign,
      cleanValues({ questions }).values.questions.map((one) => ({ ...one, id: null })),
    )

  return {
    list: () => campaignSummaries(db, today()),
    page: ({ campaign }) => pageOf(campaign),
    current: () => currentPage(context),
    proposal: ({ period }) => proposeCampaign(context, period),
    askable: ({ filter, limit }) => askableStructures(context, filter, limit),
    create: ({ indicators, structures, questions, ...told }) => {
      const id = context.ids.row()
      const { values } = cleanValues({ ...told, replyTo: told.replyTo || null, message: told.message || null })
      const asked = structureWrites(context, id, structures)
      if (asked.length === 0) throw incomplete('au moins une structure')
      context.write({
        intent: 'campaigns.create',
        writes: [
          { record: 'campaign', id, values },
          ...indicatorWrites(context, id, indicators),
          ...newQuestions(id, questions),
          ...asked,
        ],
      })
      return { id }
    },
    setIndicators: ({ campaign, indicators, totalsOnly }) => {
      demand(db, 'campaign', campaign)
      context.write({
        intent: 'campaigns.setIndicators',
        writes: [
          ...(totalsOnly === undefined ? [] : [write('campaign', campaign, { totalsOnly })]),
          ...indicatorWrites(context, campaign, indicators),
        ],
        removals: rowsOfCampaign(db, campaign).filter(({ record }) => record === 'campaignIndicator'),
      })
      return null
    },
    setQuestions: ({ campaign, questions }) => {
      const { id } = demand(db, 'campaign', campaign)
      const own = new Set(askedQuestions(db, id).map((one) => one.id))
      const wanted = cleanValues({ questions }).values.questions.map((one) => ({
        ...one,
        id: one.id !== null && own.has(one.id) ? one.id : null,
      }))
      context.write({
        intent: 'campaigns.setQuestions',
        writes: questionWrites(context, id, wanted),
        removals: questionsBut(db, id, new Set(wanted.map((one) => one.id))),
      })
      return null
    },
    answer: ({ structure, ...said }) => {
      const { values } = cleanValues(said)
      context.write({ intent: 'campaigns.answer', ...answerChange(context, demandStructure(structure), values) })
      return null
    },
    asked: ({ structure }) => askedFigures(context, demandAsked(structure)),
    type: ({ structure, figures }) => ({ missing: writeAnswer(context, demandAsked(structure), figures) }),
    addStructures: ({ campaign, structures }) => {
      const writes = structureWrites(context, demand(db, 'campaign', campaign).id, structures)
      context.write({ intent: 'campaigns.addStructures', writes })
      return { added: writes.length }
    },
    removeStructure: ({ structure }) => {
      const removals = rowsOfStructure(db, demandStructure(structure).id)
      context.write({ intent: 'campaigns.removeStructure', writes: [], removals })
      return null
    },
    close: ({ campaign, closed }) => {
      const { id } = demand(db, 'campaign', campaign)
      context.write({
        intent: closed ? 'campaigns.close' : 'campaigns.reopen',
        writes: [{ record: 'campaign', id, values: { closedOn: closed ? today() : null } }],
      })
      return null
    },
    remove: ({ campaign }) => {
      const { id } = demand(db, 'campaign', campaign)
      context.write({ intent: 'campaign.remove', writes: [], removals: rowsOfCampaign(db, id) })
      return null
    },
    workbooks: ({ campaign, structures, job }) => {
      const page = pageOf(campaign)
      const wanted = page.structures.filter(
        structures === null ? ({ state }) => isAwaited(state) : ({ id }) => structures.includes(id),
      )
      if (wanted.length === 0) throw nobodyToAsk()
      return writeWorkbooks(context, page.campaign, wanted, job)
    },
    mark: ({ structure, as }) => {
      const { id } = demandStructure(structure)
      context.write({
        intent: `campaigns.${as}`,
        writes: [{ record: 'campaignActor', id, values: marked[as](today()) }],
        removals: as === 'waiting' ? [] : refusedOf(db, id),
      })
      return null
    },
  }
}

const marked = {
  received: (day: string) => ({ receivedOn: day, waivedOn: null }),
  waived: (day: string) => ({ receivedOn: null, waivedOn: day }),
  waiting: () => ({ receivedOn: null, waivedOn: null }),
}

const structureMissing = () => notFound('La structure de la campagne')

/** The first structures of the directory that a filter keeps, by name, and how many there are. */
const askableStructures = (
  context: FeatureContext,
  filter: DirectoryFilter,
  limit: number,
): { readonly total: number; readonly rows: readonly AskableStructure[] } => {
  const { db } = context.workspace
  const found = entryIds(context, { list: 'actors', filter, sort: { column: 'name', descending: false } })
  const ids = found.slice(0, limit)
  const nameOf = structureNames(db, ids)
  const where = whereabouts(context, 'actors', ids)
  const addresses = professionalAddresses(db, ids, localDay(context.clock.now()))
  return {
    total: found.length,
    rows: ids.map((id) => {
      const { epci, sector, commune } = where.get(id) ?? { epci: null, sector: null, commune: null }
      return {
        id,
        name: nameOf(id) ?? 'Structure sans nom',
        where: epci ?? sector ?? commune,
        hasAddress: addresses.has(id),
      }
    }),
  }
}
