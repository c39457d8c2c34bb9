import type { App } from '#main/app/app.ts'

/** The application's events as a server-sent stream, until the window goes away. */
export function eventStream(app: App): Response {
  let stop: () => void = () => undefined
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string): void => controller.enqueue(encoder.encode(text))
      stop = app.on((event) => send(`data: ${JSON.stringify(event)}\n\n`))
      // A first line at once: the window knows that it listens before anything happens.
      send(': ouvert\n\n')
    },
    cancel: () => stop(),
  })
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } })
}
