import { createHash } from 'node:crypto'
import type { FeatureContext } from '#main/kit/context.ts'
import type { MailboxLook } from '#shared/contract/exchanges/mailbox.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { addressBundle, noteSent, sealOutgoing } from '../bundles/export-bundle.ts'
import { keepMemory, readMemory } from './memory.ts'
import type { SharedFolder } from './shared-folder.ts'
import { isSuperseded, needsPublishing, type PublishedBundle } from './superseded.ts'

const everything = { to: 'all', complete: false } as const

/** Whether the folder lacks something of this poste, as far as it remembers: the folder is not looked at. */
export const hasToPublish = async (context: FeatureContext): Promise<boolean> => {
  const { published } = readMemory(context.workspace.db)
  try {
    return needsPublishing(published.at(-1), await wanted(context))
  } catch (error) {
    // Alone, or without keys: there is nobody to tell.
    if (error instanceof AppFailure) return false
    throw error
  }
}

/**
 * Puts in the folder what the others are not known to have, if it lacks it; then lets go of what that supersedes, and of
 * what an earlier look, cut short or refused by the disk, left of its own.
 * @throws AppFailure `nobody-to-send-to`, `mailbox-missing`, `mailbox-read-only`
 */
export const publish = async (context: FeatureContext, folder: SharedFolder): Promise<MailboxLook['published']> => {
  const { db } = context.workspace
  const there = new Set((await folder.list()).map(({ name }) => name))
  const published = readMemory(db).published.filter(({ name }) => there.has(name))
  const { mark, ...now } = await wanted(context)
  await folder.removeDrafts(mark)
  const last = published.at(-1)
  if (last !== undefined && !needsPublishing(last, now)) {
    await letGo(folder, published, last)
    return null
  }
  const { bytes, ready, manifest, line } = await sealOutgoing(context, everything)
  const name = `${ready.name.replace(/\.lot$/, '')}_${mark}-${line.hash.slice(0, 12)}.lot`
  const { since, until, recipients, sender } = manifest
  const latest = { name, replica: sender.replica, since, until, recipients }
  // Known before it is there: a file of ours that we do not know would stay for ever.
  keepMemory(db, { published: [...published, latest] })
  await folder.write(name, bytes)
  noteSent(context, { ...line, file: name })
  await letGo(folder, published, latest)
  return { name, hash: line.hash, operations: line.operations }
}

/** What would be published now, and what is in the names of this poste’s files only. */
const wanted = async (context: FeatureContext): Promise<Omit<PublishedBundle, 'name'> & { readonly mark: string }> => {
  const { own, since, until, recipients } = await addressBundle(context, everything)
  const { replica } = context.workspace.log
  return {
    mark: markOf(own.verifying),
    replica,
    since,
    until,
    recipients: recipients.map(({ recipient }) => recipient),
  }
}

/**
 * What the latest does not say again, all its recipients said they have: `since` is made of that. What is erased goes with it (ER-8):
 * an erasure is published as any other operation, without what it erases.
 */
const letGo = async (
  folder: SharedFolder,
  earlier: readonly PublishedBundle[],
  latest: PublishedBundle,
): Promise<void> => {
  for (const one of earlier)
    if (one.name !== latest.name && isSuperseded(one, latest, latest.since)) await folder.remove(one.name)
}

/** A few letters of its signing key, as a name takes them. */
const markOf = (verifying: string): string => createHash('sha256').update(verifying).digest('hex').slice(0, 8)
