import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { workbookType } from '#main/kit/workbook-jobs.ts'
import type { CampaignMail, CampaignPage, CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import type { MadeFile } from '#shared/contract/ready-file.ts'
import { composeCampaignMail } from './compose-mail.ts'
import { makeWorkbooks, noteMade } from './write-workbooks.ts'

/** The mails to these structures of a campaign. */
export const mailsOf = (
  { workspace: { db } }: FeatureContext,
  { campaign, indicators, today }: CampaignPage,
  structures: readonly CampaignStructure[],
): readonly CampaignMail[] => {
  const about = {
    campaign,
    today,
    asked: indicators.length,
    espace: rows(db, 'espace', (q) => q.orderBy('id').limit(1))[0] ?? null,
    sender: row(db, 'member', readMeta(db, 'member'))?.name ?? null,
  }
  return structures.map((structure) => composeCampaignMail({ ...about, structure }))
}

/** The mail to one of them as a draft that mail programs open, its workbook joined. */
export const writeMailFile = async (
  context: FeatureContext,
  page: CampaignPage,
  structure: CampaignStructure,
  job: string,
): Promise<MadeFile> => {
  const { writeEml } = await import('#main/office/mail/write-eml.ts')
  const [mail] = mailsOf(context, page, [structure])
  const { names, bytes } = await makeWorkbooks(context, page.campaign, [structure], job)
  const [workbook = ''] = names
  const eml = writeEml({
    subject: mail?.subject ?? '',
    text: mail?.body ?? '',
    html: null,
    to: structure.to,
    attachments: [{ name: workbook, type: workbookType, bytes }],
  })
  noteMade(context, [structure])
  return { name: workbook.replace(/\.xlsx$/, '.eml'), type: 'message/rfc822', bytes: eml }
}
