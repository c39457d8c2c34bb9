import { connection } from './connection.ts'
import type { Bridge, Transport } from './transport.ts'

/** The program in whose window this is: it answers as long as there is a window, and its own scheme serves the files. */
export const electronTransport = (bridge: Bridge): Transport => ({
  ...bridge,
  on: (listener) => {
    connection.set('open')
    return bridge.on(listener)
  },
  fileUrl: async (job) => `files/${job}`,
})
