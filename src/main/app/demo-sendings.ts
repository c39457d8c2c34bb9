import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import type { SendingPage } from '#shared/contract/workspace/sendings.ts'
import { oneOf } from '#shared/kernel/one-of.ts'
import { sendingWays } from '#shared/records/workspace/sending.ts'
import type { Ask } from './demo-poste.ts'

/** `resources/demo/sendings.json`: what left, as somebody noted it. */
const demoSendings = z.strictObject({
  sendings: z.array(
    z.strictObject({
      kind: z.enum(['invitation', 'minutes']),
      /** The title of the meeting. */
      meeting: z.string(),
      on: z.strictObject({ inDays: z.number().int() }),
      way: oneOf(sendingWays),
      /** Names as the list of the meeting shows them. */
      to: z.array(z.string()),
    }),
  ),
})

/** Notes who was told, once meetings have their guests and minutes are validated. @param dayAfter `YYYY-MM-DD`, so many days from now */
export const playDemoSendings = async (folder: string, dayAfter: (days: number) => string, ask: Ask): Promise<void> => {
  const { sendings } = demoSendings.parse(JSON.parse(await readFile(join(folder, 'sendings.json'), 'utf8')))
  const meetings = await ask<readonly MeetingSummary[]>('meetings.list', {})
  for (const { kind, meeting: title, on, way, to } of sendings) {
    const subject = { kind, meeting: meetings.find((one) => one.title === title)?.id }
    const { recipients } = await ask<SendingPage>('sendings.page', { subject })
    const ids = recipients.filter(({ name }) => to.includes(name)).map(({ id }) => id)
    if (ids.length < to.length) throw new Error(`The demo tells someone who is not on the list of « ${title} »`)
    await ask('sendings.note', { subject, to: ids, way, on: dayAfter(on.inDays), variants: {} })
  }
}
