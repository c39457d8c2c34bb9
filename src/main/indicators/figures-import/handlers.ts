import { row } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { createKept } from '#main/kit/import-sessions.ts'
import { runTold } from '#main/kit/run-job.ts'
import { snapshotBefore } from '#main/kit/snapshot-before.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { FiguresPreview, figuresImportContract, NamedRow } from '#shared/contract/indicators/figures-import.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { withDe } from '#shared/text/article.ts'
import type { ReadFile } from '../documents/figures-reading/read-files.ts'
import { applyFigures, countAnswered, countFigures } from './apply-figures.ts'
import { campaignStructures } from './campaign-structures.ts'
import { readFigures } from './jobs.ts'
import { loadDictionary } from './load-asked.ts'
import { type Asked, namedRows, planFiles, sumCounts } from './plan-files.ts'
import type { PlannedFile } from './planned-file.ts'

interface AskedFiles extends Asked {
  readonly import: string
  readonly files: number
}

export const figuresImportHandlers = (context: FeatureContext): Handlers<typeof figuresImportContract> => {
  const sessions = createKept<{ files: readonly ReadFile[] }>()
  const plansOf = ({ import: id, files, ...asked }: AskedFiles) =>
    planFiles(context, sessions.get(id).files.slice(0, files), asked)
  return {
    open: async ({ import: id, name, content, job }) => {
      const opened = id === null ? null : sessions.get(id)
      const read = await runTold(
        context,
        readFigures,
        { name, bytes: content },
        { job, label: `Lecture ${withDe(name)}` },
      )
      if (opened === null || id === null) return { import: sessions.add({ files: read }), files: read.length }
      opened.files = [...opened.files, ...read]
      return { import: id, files: opened.files.length }
    },
    preview: (asked) => previewOf(context, plansOf(asked), asked.campaign),
    apply: async (asked) => {
      await snapshotBefore(context)
      const plans = plansOf(asked)
      return { ...applyFigures(context, plans, asked.choices), counts: sumCounts(plans) }
    },
    close: ({ import: id }) => {
      sessions.close(id)
      return null
    },
  }
}

const previewOf = (context: FeatureContext, plans: readonly PlannedFile[], campaign: RowId | null): FiguresPreview => {
  const { db } = context.workspace
  const { indicators, breakdowns } = loadDictionary(db)
  const nameOf = new Map(indicators.map(({ id, name }) => [id, name ?? 'Indicateur sans nom']))
  const writes = plans.flatMap(({ write }) => write ?? [])
  return {
    campaign:
      campaign === null ? null : { id: campaign, name: row(db, 'campaign', campaign)?.name ?? 'Campagne sans nom' },
    files: plans.map(({ report }) => report),
    counts: sumCounts(plans),
    ...countFigures(writes),
    ...countAnswered(writes),
    structures: campaign === null ? namedRows(context, 'actor') : structuresOf(context, campaign),
    indicators: [...nameOf].map(([id, name]) => ({ id, name })),
    breakdowns: breakdowns.flatMap(({ id, name, indicator }) =>
      indicator === null ? [] : [{ id, name: `${nameOf.get(indicator) ?? ''}\u00a0: ${name ?? ''}` }],
    ),
  }
}

const structuresOf = ({ workspace: { db } }: FeatureContext, campaign: RowId): readonly NamedRow[] =>
  campaignStructures(db)
    .ofCampaign(campaign)
    .map(({ actor, name }) => ({ id: actor, name }))
