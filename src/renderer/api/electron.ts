import type { Envelope } from '#shared/contract/define.ts'
import type { SavedFile } from '#shared/contract/workspace/files.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { connection } from './connection.ts'
import type { Bridge, Transport } from './transport.ts'

/** The program in whose window this is: it answers as long as there is a window, and asks where a file goes. */
export const electronTransport = (bridge: Bridge): Transport => ({
  ...bridge,
  on: (listener) => {
    connection.set('open')
    return bridge.on(listener)
  },
  handOver: async (job) => {
    const answer = (await bridge.call('files.save', { job })) as Envelope<SavedFile | null>
    if (!answer.ok) throw new AppFailure(answer.error)
    return answer.value === null ? { kind: 'cancelled' } : { kind: 'saved', ...answer.value }
  },
})
