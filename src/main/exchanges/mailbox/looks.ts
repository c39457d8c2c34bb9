import type { FeatureContext } from '#main/kit/context.ts'
import type { MailboxLook } from '#shared/contract/exchanges/mailbox.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { receivedBundles } from '../bundles/received-bundles.ts'
import { clearFiles } from '../erasures/clear-files.ts'
import { notStarted } from '../exchange-errors.ts'
import { readKeys } from '../read/keys-file.ts'
import { noFolder } from './errors.ts'
import { readMemory } from './memory.ts'
import { publish } from './publish.ts'
import { dismissSuperseded, settleCome } from './settle-come.ts'
import { sharedFolder } from './shared-folder.ts'
import { takeIn, type Unread } from './take-in.ts'

/** The looks at the shared folder, one after the other, and what the latest found. */
export const createLooks = (context: FeatureContext) => {
  const received = receivedBundles(context)
  const unread: Unread = new Map()
  let latest: MailboxLook | null = null
  let ended: Promise<unknown> = Promise.resolve()

  const lookOnce = async (publishesOnce: boolean): Promise<MailboxLook> => {
    const { settings } = readMemory(context.workspace.db)
    if (settings === null) throw noFolder()
    const folder = sharedFolder(settings.folder)
    let look = nothingAt(context.clock.now())
    try {
      if ((await readKeys(context.dataDir, context.secrets)) === null) throw notStarted()
      look = { ...look, ...(await takeIn(context, { folder, received, unread })) }
      look = { ...look, ...(await settleCome(context, received, settings)) }
      await dismissSuperseded(context, received)
      await clearFiles(context)
      if (publishesOnce) look = { ...look, published: await publish(context, folder) }
      else if (settings.publishes) look = { ...look, published: await publish(context, folder).catch(ifSomebody) }
    } catch (error) {
      // What was done before stays done, and is told with it.
      if (!(error instanceof AppFailure)) throw error
      look = { ...look, trouble: error.error }
    }
    latest = look
    return look
  }

  return {
    latest: () => latest,
    /** @param publishesOnce whatever was settled @throws AppFailure `mailbox-none` */
    look: (publishesOnce: boolean): Promise<MailboxLook> => {
      const look = ended.then(() => lookOnce(publishesOnce))
      ended = look.catch(() => undefined)
      return look
    },
    /** Of another folder nothing was seen yet. */
    forget: (): void => {
      latest = null
      unread.clear()
    },
  }
}

const nothingAt = (now: Date): MailboxLook => ({
  at: now.toISOString(),
  arrived: [],
  heard: [],
  applied: [],
  held: [],
  arriving: [],
  refused: [],
  published: null,
  trouble: null,
})

/** A hub that nobody joined yet has nobody to tell, and nothing is wrong. */
const ifSomebody = (error: unknown): null => {
  if (error instanceof AppFailure && error.error.code === 'nobody-to-send-to') return null
  throw error
}
