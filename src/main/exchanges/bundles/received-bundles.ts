import { otherEspace } from '#main/bundle/bundle-errors.ts'
import { demandBundle, type OpenedBundle, openBundle } from '#main/bundle/open-bundle.ts'
import { espaceName } from '#main/db/rights-of-log.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { notStarted } from '../exchange-errors.ts'
import { readKeys } from '../read/keys-file.ts'
import { quarantine } from '../read/quarantine.ts'
import { keepDecided } from './decided-points.ts'

/** A bundle that came, opened. */
export interface ReceivedBundle {
  /** SHA-256 of its file, hexadecimal. */
  readonly hash: string
  readonly file: string
  readonly bytes: number
  readonly opened: OpenedBundle
}

/** Bundles kept open in memory; the oldest goes first, and is read again from its file. */
const kept = 3

/** The bundles that came, in quarantine until they are let go. */
export const receivedBundles = (context: FeatureContext) => {
  const files = quarantine(context.dataDir)
  const opened = new Map<string, ReceivedBundle>()

  const remember = (bundle: ReceivedBundle): ReceivedBundle => {
    opened.set(bundle.hash, bundle)
    const [oldest] = opened.keys()
    if (opened.size > kept && oldest !== undefined) opened.delete(oldest)
    return bundle
  }

  const open = async (hash: string): Promise<ReceivedBundle> => {
    const known = opened.get(hash)
    if (known !== undefined && files.has(hash)) return known
    const { name, content } = await files.read(hash)
    return remember({ hash, file: name, bytes: content.length, opened: await openHere(context, content) })
  }

  return {
    list: files.list,
    has: files.has,
    /** Keeps what came before anything is made of it (BU-3). @throws AppFailure `bundle-unreadable`, or as `quarantine.add` */
    add: async (name: string, content: Uint8Array): Promise<string> => {
      demandBundle(content)
      const hash = await files.add(name, content)
      context.emit({ kind: 'exchanged' })
      return hash
    },
    /** @throws AppFailure `bundle-gone`, `bundle-…`, `espace-not-started` */
    open,
    /** With what was decided of it. @throws AppFailure `bundle-gone` */
    dismiss: async (hash: string): Promise<void> => {
      opened.delete(hash)
      await files.remove(hash)
      keepDecided(context.workspace.db, hash, [])
      context.emit({ kind: 'exchanged' })
    },
  }
}

export type ReceivedBundles = ReturnType<typeof receivedBundles>

const openHere = async ({ workspace: { db }, dataDir, secrets }: FeatureContext, content: Uint8Array) => {
  const keys = await readKeys(dataDir, secrets)
  if (keys === null) throw notStarted()
  const opened = await openBundle(content, keys)
  if (opened.manifest.espace !== espaceName(db)) throw otherEspace()
  return opened
}
