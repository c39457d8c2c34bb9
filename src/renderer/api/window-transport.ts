import { loopbackTransport } from './loopback.ts'
import type { Transport } from './transport.ts'

/** What this window speaks through. In Electron its own scheme serves the files. */
export const transport: Transport =
  window.concerto === undefined ? loopbackTransport : { ...window.concerto, fileUrl: async (job) => `files/${job}` }
