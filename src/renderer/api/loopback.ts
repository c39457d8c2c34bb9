import { carriedBytesType, carriesBytes } from '#shared/contract/carried-bytes.ts'
import type { AppEvent } from '#shared/contract/events.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { connection } from './connection.ts'
import { isClosing } from './leaving.ts'
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
    const { type, body } = written(path, input)
    const request = { method: 'POST', headers: { 'content-type': type }, body }
    return await fetch('api/call', { ...request, keepalive: isClosing() && isShort(body) })
  } catch {
    connection.set('lost')
    throw new AppFailure(unreachable)
  }
}

/** A browser carries no more than 64 KB for pages that are gone; what is longer leaves too, if the page lasts a moment. */
const isShort = (body: BodyInit): boolean => typeof body === 'string' && body.length < 20_000

/** A file goes as it is: to write some megabytes as text holds the page for a second. */
const written = (path: string, input: unknown): { readonly type: string; readonly body: BodyInit } => {
  if (!carriesBytes(input)) return { type: 'application/json', body: JSON.stringify({ path, input }) }
  const { content, ...others } = input
  return {
    type: carriedBytesType,
    body: new Blob([JSON.stringify({ path, input: others }), '\n', content]),
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
