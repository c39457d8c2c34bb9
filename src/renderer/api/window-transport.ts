import { electronTransport } from './electron.ts'
import { loopbackTransport } from './loopback.ts'
import type { Transport } from './transport.ts'

/** What this window speaks through. */
export const transport: Transport =
  window.concerto === undefined ? loopbackTransport : electronTransport(window.concerto)
