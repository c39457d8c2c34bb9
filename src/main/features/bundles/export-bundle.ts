import { createHash } from 'node:crypto'
import { publicKeysOf } from '#main/bundle/poste-keys.ts'
import { sealBundle } from '#main/bundle/seal-bundle.ts'
import { knownBy, noteExchange } from '#main/db/exchanges.ts'
import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import { createTally } from '#main/db/tally.ts'
import type { bundlesContract, ReadyBundle } from '#shared/contract/bundles.ts'
import type { Handlers } from '#shared/contract/define.ts'
import { commonTo } from '#shared/sync/version-vector.ts'
import type { FeatureContext } from '../context.ts'
import { nobodyToSendTo, notStarted } from '../exchange-errors.ts'
import { invitingHub } from '../invitation.ts'
import { readKeys } from '../keys-file.ts'
import { localDay } from '../local-day.ts'
import { knownPostes } from '../postes.ts'
import { safeName } from '../safe-name.ts'

type Asked = Parameters<Handlers<typeof bundlesContract>['export']>[0]

interface Recipient {
  readonly name: string
  readonly recipient: string
  readonly verifying: string
}

/** What the others are not known to have, sealed for them (BU-2). @throws AppFailure `espace-not-started`, `nobody-to-send-to` */
export const exportBundle = async (context: FeatureContext, { to, complete, job }: Asked): Promise<ReadyBundle> => {
  const { db, log } = context.workspace
  const keys = await readKeys(context.dataDir, context.secrets)
  const [espace] = rows(db, 'espace', (q) => q.orderBy('id').limit(1))
  if (keys === null || espace === undefined) throw notStarted()
  const own = await publicKeysOf(keys)
  const recipients = recipientsOf(context, own.verifying, to)
  if (recipients.length === 0) throw nobodyToSendTo()
  const since = complete ? {} : commonTo(recipients.map(({ verifying }) => knownBy(db, verifying)))
  const txs = [...log.read(since)]
  const at = context.clock.now()
  const bytes = await sealBundle(
    {
      lot: 1,
      espace: espace.id,
      sender: { replica: log.replica, member: readMeta(db, 'member'), ...own },
      recipients: recipients.map(({ recipient }) => recipient),
      since,
      until: log.vector(),
      schema: Math.max(1, ...txs.map(({ schema }) => schema)),
      at: at.toISOString(),
    },
    txs,
    keys,
  )
  const name = `${bundleName(context, espace.departementName)}_${localDay(at)}.lot`
  const tally = createTally()
  for (const tx of txs) tally.add(tx)
  noteExchange(db, {
    direction: 'sent',
    at: at.toISOString(),
    file: name,
    hash: createHash('sha256').update(bytes).digest('hex'),
    sender: own.verifying,
    recipients: recipients.map(({ recipient }) => recipient),
    ...tally.size(),
    contents: tally.contents(),
  })
  context.files.put(job, { name, type: 'application/octet-stream', bytes })
  return {
    name,
    bytes: bytes.length,
    recipients: recipients.map((recipient) => recipient.name),
    ...tally.size(),
    complete: Object.keys(since).length === 0,
  }
}

/** Those of the espace that did not leave; the hub that invited this poste, before its own entry has come. */
const recipientsOf = ({ workspace: { db } }: FeatureContext, own: string, to: Asked['to']): readonly Recipient[] => {
  const postes = knownPostes(db)
  const others = postes.filter(({ verifying, leftOn }) => verifying !== own && leftOn === null)
  const hub = invitingHub(db)
  const known = others.map(({ id, member, recipient, verifying }) => ({
    id: id as string,
    name: row(db, 'member', member)?.name ?? 'Poste sans nom',
    recipient,
    verifying,
  }))
  if (to !== 'all') return known.filter(({ id }) => (to as readonly string[]).includes(id))
  const isHere = hub === null || postes.some(({ verifying }) => verifying === hub.verifying)
  return isHere ? known : [...known, { ...hub, name: hub.name ?? 'Hub' }]
}

/** « rhone_ouest »: the département, then the sector of who writes, or the hub. */
const bundleName = ({ workspace: { db } }: FeatureContext, departement: string | null): string => {
  const member = row(db, 'member', readMeta(db, 'member'))
  const sector = row(db, 'sector', member?.sector ?? null)?.name ?? (member?.role === 'hub' ? 'hub' : null)
  const parts = [departement, sector].flatMap((part) => (part === null ? [] : [safeName(part).toLowerCase()]))
  return parts.length === 0 ? 'concerto' : parts.join('_')
}
