import type { AppEvent } from '#shared/contract/events.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { connection } from './connection.ts'
import type { Transport } from './transport.ts'

/** The same program behind a local address. The cookie set when the page was opened says who we are. */
export const loopbackTransport: Transport = {
  async call(path, input) {
    const response = await reach(path, input)
    const envelope: unknown = await response.json().catch(() => null)
    if (envelope === null) throw new AppFailure(notLinked)
    if (connection.get() === 'lost') connection.set('open')
    return envelope
  },
  on(listener) {
    const source = new EventSource('api/events')
    source.onmessage = (message) => listener(JSON.parse(message.data) as AppEvent)
    source.onopen = () => connection.set('open')
    source.onerror = () => connection.set('lost')
    return () => source.close()
  },
}

const reach = async (path: string, input: unknown): Promise<Response> => {
  try {
    return await fetch('api/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ path, input }),
    })
  } catch {
    connection.set('lost')
    throw new AppFailure(unreachable)
  }
}

const unreachable = {
  code: 'unreachable',
  fact: 'Concerto ne répond plus.',
  cause: 'Le programme a été fermé pendant que cette fenêtre restait ouverte.',
  unchanged: 'Ce qui était enregistré le reste.',
  next: 'Relancez Concerto : cette fenêtre se reliera d’elle-même.',
}

const notLinked = {
  code: 'notLinked',
  fact: 'Cette fenêtre n’est plus reliée à Concerto.',
  cause: 'Le programme a été relancé depuis, avec une autre adresse.',
  unchanged: 'Ce qui était enregistré le reste.',
  next: 'Fermez cette fenêtre et rouvrez Concerto.',
}
