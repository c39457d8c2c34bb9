import { createHash } from 'node:crypto'
import type { FeatureContext } from '#main/kit/context.ts'
import type { MailboxFile, MailboxLook } from '#shared/contract/exchanges/mailbox.ts'
import { fileTooHeavy } from '#shared/contract/file-size.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { ReceivedBundles } from '../bundles/received-bundles.ts'
import { staysDamaged, unreadableFile } from './errors.ts'
import { keepMemory, type ReadFile, readMemory } from './memory.ts'
import type { FolderFile, SharedFolder } from './shared-folder.ts'

type Refused = MailboxLook['refused'][number]

/** How files that no bundle is read from stood when they were last looked at; `refused` once that is sure. */
export type Unread = Map<string, FolderFile & { readonly refused: Refused | null }>

/** Where bundles come from, and where they go. */
interface Passage {
  readonly folder: SharedFolder
  readonly received: ReceivedBundles
  readonly unread: Unread
}

/**
 * Copies what is new in the folder among the bundles received (BU-3). What was read once is not read again, so that a bundle
 * that a person let go of does not come back.
 * @throws AppFailure `mailbox-missing`, `mailbox-unreadable`, `file-unwritable`
 */
export const takeIn = async (
  { workspace: { db } }: FeatureContext,
  passage: Passage,
): Promise<Pick<MailboxLook, 'arrived' | 'arriving' | 'refused'>> => {
  const { read, published } = readMemory(db)
  const own = new Set(published.map(({ name }) => name))
  const [arrived, arriving, refused]: [MailboxFile[], string[], Refused[]] = [[], [], []]
  const known: ReadFile[] = []
  for (const file of await passage.folder.list()) {
    if (own.has(file.name)) continue
    const before = read.find(isStill(file))
    const earlier = [...read, ...known]
    const outcome: Outcome =
      before === undefined ? await readNew(passage, file, earlier) : { kind: 'read', line: before }
    if (outcome.kind === 'arriving') arriving.push(file.name)
    if (outcome.kind === 'refused') refused.push(outcome.refused)
    if (outcome.kind !== 'read') continue
    const { line } = outcome
    known.push(line)
    if (line.bundle !== null && !earlier.some(({ hash }) => hash === line.hash))
      arrived.push({ name: line.name, hash: line.hash })
  }
  const kept = new Set(passage.received.list().map(({ hash }) => hash))
  // Its author took it away: what came of it is still here, and known as of the folder.
  known.push(...read.filter((line) => kept.has(line.hash) && !known.some(({ hash }) => hash === line.hash)))
  // A poste that stops before this reads those files again, and finds them already there.
  if (known.length !== read.length || known.some((line) => !read.includes(line))) keepMemory(db, { read: known })
  return { arrived, arriving, refused }
}

type Outcome =
  | { readonly kind: 'read'; readonly line: ReadFile }
  | { readonly kind: 'arriving' }
  | { readonly kind: 'refused'; readonly refused: Refused }

/** A file that is not whole, or that its disk refuses, may be on its way: it is refused only when a later look finds it as it was. */
const readNew = async (
  { folder, received, unread }: Passage,
  file: FolderFile,
  earlier: readonly ReadFile[],
): Promise<Outcome> => {
  const last = unread.get(file.name)
  const before = last !== undefined && isStill(file)(last) ? last : null
  // What its disk refused is asked of it again.
  if (before?.refused != null && before.refused.error.code !== unreadableFile)
    return { kind: 'refused', refused: before.refused }
  try {
    const refusal = fileTooHeavy('bundle', file.name, file.bytes)
    if (refusal !== null) throw new AppFailure(refusal)
    const content = await folder.read(file.name)
    if (content === null) return { kind: 'arriving' }
    const hash = createHash('sha256').update(content).digest('hex')
    // Clouds touch files, and copy those they find twice: the same bytes are the same bundle.
    const bundle =
      earlier.find((line) => line.hash === hash)?.bundle ?? (await keep(received, file.name, hash, content))
    unread.delete(file.name)
    return { kind: 'read', line: { ...file, hash, bundle } }
  } catch (error) {
    if (!(error instanceof AppFailure && /^bundle-|^mailbox-file-/.test(error.error.code))) throw error
    const isCut = cutShort.has(error.error.code)
    const isArriving = (isCut || error.error.code === unreadableFile) && before === null
    const refused = { name: file.name, error: isCut ? staysDamaged().error : error.error }
    unread.set(file.name, { ...file, refused: isArriving ? null : refused })
    return isArriving ? { kind: 'arriving' } : { kind: 'refused', refused }
  }
}

/** What the beginning of a good file is taken for. */
const cutShort: ReadonlySet<string> = new Set(['bundle-unreadable', 'bundle-damaged'])

/** Sealed for other postes, or of another espace: the folder serves them too. */
const forOthers: ReadonlySet<string> = new Set(['bundle-not-for-you', 'bundle-other-espace'])

const keep = async (
  received: ReceivedBundles,
  name: string,
  hash: string,
  content: Uint8Array,
): Promise<ReadFile['bundle']> => {
  const isNew = !received.list().some((kept) => kept.hash === hash)
  await received.add(name, content)
  try {
    const { sender, since, until } = (await received.open(hash)).opened.manifest
    return { verifying: sender.verifying, since, until }
  } catch (error) {
    if (isNew) await received.dismiss(hash)
    if (error instanceof AppFailure && forOthers.has(error.error.code)) return null
    throw error
  }
}

type Stamp = Pick<FolderFile, 'name' | 'bytes' | 'changedAt'>

const isStill =
  (file: Stamp) =>
  ({ name, bytes, changedAt }: Stamp): boolean =>
    name === file.name && bytes === file.bytes && changedAt === file.changedAt
