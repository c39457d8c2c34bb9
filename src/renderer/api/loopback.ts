import { carriedBytesType, carriesBytes } from '#shared/contract/carried-bytes.ts'
import type { AppEvent } from '#shared/contract/events.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { connection } from './connection.ts'
import { authorization, forget, unreachable } from './entry.ts'
import { isClosing } from './leaving.ts'
import type { Transport } from './transport.ts'

/** The same program behind a local address. A secret says who we are (`entry.ts`). */
export const loopbackTransport: Transport = {
  async call(path, input) {
    const response = await reach(path, input)
    const envelope: unknown = await response.json().catch(() => null)
    if (envelope === null) throw new AppFailure(notLinked)
    if (connection.get() === 'lost') connection.set('open')
    return envelope
  },
  on(listener) {
    const leaving = new AbortController()
    void hearEvents(listener, leaving.signal)
    return () => leaving.abort()
  },
  async handOver(job, name) {
    const answer = await fetch(`files/${job}`, { headers: authorization() }).catch(() => null)
    if (answer?.ok !== true) throw new AppFailure(answer === null ? unreachable : notLinked)
    const url = URL.createObjectURL(await answer.blob())
    // Time for the window to begin saving it.
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    return { kind: 'given' }
  },
}

/** Listens until the window leaves, anew whenever the program is there again; a session that it does not know has ended. */
const hearEvents = async (listener: (event: AppEvent) => void, leaving: AbortSignal): Promise<void> => {
  while (!leaving.aborted) {
    const answer = await fetch('api/events', { headers: authorization(), signal: leaving }).catch(() => null)
    if (answer?.ok === true && answer.body !== null) {
      connection.set('open')
      await readEvents(answer.body, listener).catch(() => null)
    }
    if (leaving.aborted) return
    connection.set('lost')
    if (answer?.status === 401) return forget()
    await new Promise((resolve) => setTimeout(resolve, betweenTries))
  }
}

const betweenTries = 1_000

/** A server-sent stream: « data: » and one event a message, other lines say only that it is open. */
const readEvents = async (body: ReadableStream<Uint8Array>, listener: (event: AppEvent) => void): Promise<void> => {
  const [reader, decoder] = [body.getReader(), new TextDecoder()]
  let text = ''
  // Not « for await »: a browser may read a stream by its reader alone.
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const messages = (text + decoder.decode(part.value, { stream: true })).split('\n\n')
    text = messages.pop() ?? ''
    for (const message of messages)
      if (message.startsWith('data: ')) listener(JSON.parse(message.slice('data: '.length)) as AppEvent)
  }
}

const reach = async (path: string, input: unknown): Promise<Response> => {
  try {
    const { type, body } = written(path, input)
    const request = { method: 'POST', headers: { ...authorization(), 'content-type': type }, body }
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

const notLinked = {
  code: 'notLinked',
  fact: 'Cette fenêtre n’est plus reliée à Concerto.',
  cause: 'Le programme a été relancé depuis, avec une autre adresse.',
  unchanged: 'Ce qui était enregistré le reste.',
  next: 'Fermez cette fenêtre et rouvrez Concerto.',
}
