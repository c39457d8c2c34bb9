import { mkdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Command } from 'commander'
import type { CampaignPage, CampaignSummary } from '#shared/contract/indicators/campaigns.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isAwaited, receivedWords } from '#shared/records/indicators/answer-state.ts'
import { json, type On, type Output } from './command-options.ts'
import { commandWords as words } from './command-words.ts'
import type { Action, Session } from './session.ts'
import { type FileOutput, writeOut } from './write-out.ts'

/** The campaigns, as a list; the workbooks of one, in a folder or in a zip. */
export const addCampaignCommands = (listing: Command, exporting: Command, on: On): void => {
  json(listing.command('campaigns'), words['list campaigns']).action(on.read(listCampaigns))

  json(exporting.command('campaign <campagne>'), words['export campaign'])
    .requiredOption('--out <dossier>', 'dossier à remplir, ou fichier en .zip')
    .option('--all', 'pour toutes les structures, même celles qui ont répondu')
    .action(on.write(exportCampaign))
}

const listCampaigns =
  ({ json: asJson = false }: Output): Action =>
  async ({ call, print }) => {
    const campaigns = await call('campaigns.list', {})
    if (asJson) return print(JSON.stringify(campaigns.map(told)))
    for (const { campaign, counts, bare } of campaigns)
      print(`${campaign.id}  ${receivedWords(counts, bare)}  ${campaign.name ?? 'sans nom'}`)
  }

const told = ({ campaign, counts, due, late }: CampaignSummary) => ({
  ...{ id: campaign.id, name: campaign.name, period: campaign.period, dueOn: campaign.dueOn },
  ...{ closedOn: campaign.closedOn, late, due, ...counts },
})

interface ExportOptions extends FileOutput {
  readonly all?: boolean
}

const exportCampaign =
  (wanted: string, { out, all = false, json: asJson = false }: ExportOptions): Action =>
  async (session) => {
    const page = await campaignWanted(session, wanted)
    const structures = page.structures.filter(({ state }) => all || isAwaited(state))
    const ids = structures.length === 0 ? null : structures.map(({ id }) => id)
    const files =
      ids === null || extname(out).toLowerCase() === '.zip'
        ? [await write(session, page, ids, () => out)]
        : await writeEach(session, page, ids, out)
    if (asJson)
      return session.print(JSON.stringify({ campaign: page.campaign.id, workbooks: structures.length, files }))
    for (const file of files) session.print(`Écrit : ${file}`)
  }

/** One file a structure, in a folder that is made when it is not there. */
const writeEach = async (
  session: Session,
  page: CampaignPage,
  structures: readonly RowId[],
  folder: string,
): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true })
  const taken = new Set<string>()
  const free = (name: string): string => {
    for (let rank = 1; ; rank += 1) {
      const one = rank === 1 ? name : name.replace(/\.xlsx$/, `_${rank}.xlsx`)
      if (taken.has(one.toLowerCase())) continue
      taken.add(one.toLowerCase())
      return join(folder, one)
    }
  }
  const files: string[] = []
  for (const id of structures) files.push(await write(session, page, [id], free))
  return files
}

const write = async (
  session: Session,
  { campaign }: CampaignPage,
  structures: RowId[] | null,
  fileFor: (name: string) => string,
): Promise<string> => {
  const asked = { campaign: campaign.id, structures }
  return (await writeOut(session, fileFor, (job) => session.call('campaigns.workbooks', { ...asked, job }))).file
}

/** By its id, or « current »: the open one that is due first. */
const campaignWanted = async ({ call }: Session, wanted: string): Promise<CampaignPage> => {
  if (wanted !== 'current') return call('campaigns.page', { campaign: wanted as RowId }).catch(() => unknown(wanted))
  return (await call('campaigns.current', {})) ?? unknown(wanted)
}

const unknown = (wanted: string): never => {
  throw new AppFailure({
    code: 'campaign-unknown',
    fact: 'La campagne demandée n’a pas été trouvée.',
    cause:
      wanted === 'current' ? 'Aucune campagne n’est ouverte.' : `Aucune campagne ne porte l’identifiant ${wanted}.`,
    unchanged: 'Rien n’a été écrit.',
    next: 'La commande « list campaigns » donne les identifiants.',
  })
}
