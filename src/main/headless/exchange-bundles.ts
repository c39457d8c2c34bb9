import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readNamedFile } from '#main/files/read-file.ts'
import type { AppliedBundle, BundlePreview } from '#shared/contract/exchanges/bundles.ts'
import { type AppError, AppFailure, sentenceOf } from '#shared/kernel/app-error.ts'
import { withDe } from '#shared/text/article.ts'
import { inFigures, plural } from '#shared/text/french-numbers.ts'
import { chosen } from './chosen.ts'
import type { Output } from './command-options.ts'
import { namesIn } from './exchange-espace.ts'
import type { Action, Session } from './session.ts'
import { isFolder, targetOf } from './target.ts'
import { type FileOutput, writeOut } from './write-out.ts'

interface Export extends FileOutput {
  readonly complete?: boolean
  readonly to?: string
}

export const exportBundle =
  ({ out, complete = false, to, json }: Export): Action =>
  async (session) => {
    const { others } = await session.call('espace.view', {})
    const wanted =
      to === undefined ? 'all' : namesIn(to).map((name) => chosen('collègue', name, others, (poste) => poste.name))
    const written = await writeOut(session, targetOf(out), (job) =>
      session.call('bundles.export', { to: wanted, complete, job }),
    )
    if (json) return session.print(JSON.stringify(written))
    session.print(
      `Pour ${written.recipients.join(', ')}\u00a0: ${plural(written.operations, 'modification', 'modifications')}.`,
    )
    session.print(`Écrit\u00a0: ${written.file}`)
  }

export const inspectBundle =
  (file: string, { json }: Output): Action =>
  async ({ call, print }) => {
    const before = await call('bundles.waiting', {})
    const { bundle, ...preview } = await call('bundles.open', {
      name: basename(file),
      content: await readNamedFile(file),
    })
    // The file stays where it is: looking at it leaves no copy.
    if (!before.some((waiting) => waiting.bundle === bundle)) await call('bundles.dismiss', { bundle })
    print(json ? JSON.stringify(preview) : previewWords(preview))
  }

const previewWords = ({ sender, transactions, operations, toSettle, missing }: Omit<BundlePreview, 'bundle'>): string =>
  [
    `${sender.name ?? 'Ordinateur inconnu'} (${sender.fingerprint ?? 'six mots à entendre'})\u00a0: ${plural(transactions, 'action', 'actions')}, ${plural(operations, 'modification', 'modifications')}, ${plural(toSettle, 'point', 'points')} à trancher.`,
    ...missing.map((name) => `Il manque un envoi ${withDe(name)}\u00a0: la suite de son travail attendra.`),
  ].join('\n')

interface Import extends Output {
  readonly trust?: string
}

type Outcome = { readonly file: string } & ({ readonly applied: AppliedBundle } | { readonly error: AppError })

/** Each file by itself: one that is refused stops no other, and makes the command fail. */
export const importBundles =
  (path: string, { trust, json }: Import): Action =>
  async (session) => {
    const files = (await isFolder(path)) ? await bundlesIn(path) : [path]
    const outcomes: Outcome[] = []
    for (const file of files) outcomes.push(await importOne(session, file, trust ?? null))
    if (json) session.print(JSON.stringify(outcomes))
    else for (const outcome of outcomes) session.print(`${basename(outcome.file)}\u00a0: ${outcomeWords(outcome)}`)
    const refused = outcomes.find((outcome) => 'error' in outcome)
    if (refused !== undefined) throw new AppFailure(refused.error)
  }

/** In the order of their names, which begin with who and end with when. */
const bundlesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((name) => name.toLowerCase().endsWith('.lot'))
    .toSorted()
    .map((name) => join(folder, name))

const importOne = async ({ call }: Session, file: string, trust: string | null): Promise<Outcome> => {
  try {
    const { bundle } = await call('bundles.open', { name: basename(file), content: await readNamedFile(file) })
    const applied = await call('bundles.apply', { bundle, trust })
    await call('bundles.dismiss', { bundle })
    return { file, applied }
  } catch (error) {
    if (error instanceof AppFailure) return { file, error: error.error }
    throw error
  }
}

const outcomeWords = (outcome: Outcome): string => {
  if ('error' in outcome) return sentenceOf(outcome.error)
  const { already, transactions, toSettle, waiting } = outcome.applied
  if (already) return 'déjà importé.'
  return `${plural(transactions, 'action appliquée', 'actions appliquées')}, ${plural(toSettle, 'point', 'points')} à trancher, ${inFigures(waiting)} en attente.`
}
