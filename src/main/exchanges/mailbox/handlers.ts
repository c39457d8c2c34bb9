import { isAbsolute, relative, resolve } from 'node:path'
import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { MailboxSettings, mailboxContract } from '#shared/contract/exchanges/mailbox.ts'
import { folderMissing, ownFolder } from './errors.ts'
import { createLooks } from './looks.ts'
import { keepSettings, readMemory } from './memory.ts'
import { hasToPublish } from './publish.ts'
import { sharedFolder } from './shared-folder.ts'

export const mailboxHandlers = (context: FeatureContext): Handlers<typeof mailboxContract> => {
  const { db } = context.workspace
  const looks = createLooks(context)
  return {
    view: async () => {
      const { settings } = readMemory(db)
      const toPublish = settings !== null && (await hasToPublish(context))
      return { settings, look: settings === null ? null : looks.latest(), toPublish }
    },
    settle: async ({ settings }) => {
      const isOther = settings?.folder !== readMemory(db).settings?.folder
      // One may change one’s mind about the rest while the drive is away.
      if (settings !== null && isOther) await demandShared(context, settings)
      keepSettings(db, settings)
      if (isOther) looks.forget()
      return null
    },
    look: ({ publish }) => looks.look(publish),
  }
}

const demandShared = async ({ dataDir }: FeatureContext, { folder }: MailboxSettings): Promise<void> => {
  if (!isAbsolute(folder)) throw folderMissing()
  const inside = relative(resolve(dataDir), resolve(folder))
  if (inside === '' || !(inside.startsWith('..') || isAbsolute(inside))) throw ownFolder()
  await sharedFolder(folder).demandUsable()
}
