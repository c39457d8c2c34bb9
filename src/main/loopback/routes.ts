import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { App } from '#main/app/app.ts'
import type { Log } from '#main/app/log.ts'
import type { RendererFiles } from '#main/host/renderer-files.ts'
import { secured } from '#main/host/security-headers.ts'
import { ok } from '#shared/kernel/result.ts'
import { download } from './download.ts'
import { bodyOf } from './read-call.ts'
import { type RefusalReason, refusals, refusedCall, refusedPage } from './refusals.ts'
import type { Sessions } from './sessions.ts'

export interface RoutesDeps {
  readonly app: App
  readonly files: RendererFiles
  readonly sessions: Sessions
  /** Host and port, as a browser writes them: « 127.0.0.1:51234 ». */
  readonly authority: string
  readonly log: Log
}

/**
 * What the loopback host answers, in the order in which it checks: source, address, session. The interface itself is for
 * anyone of this computer, as the program is; all that is of a person is behind a session.
 */
export function loopbackRoutes(deps: RoutesDeps): Hono {
  const { app, files, sessions, authority } = deps
  const refuse = refuser(deps.log)
  const http = new Hono()

  http.use(async (context, next) => {
    await next()
    secured(context.res)
  })
  http.use(async (context, next) => {
    const source = { host: context.req.header('host') ?? null, origin: context.req.header('origin') ?? null }
    const reason = checkSource(source, authority)
    return reason === null ? await next() : refuse(context, reason)
  })
  const limited: MiddlewareHandler = async (context, next) => {
    const body = bodyOf(context.req.header('content-type'))
    if (body === null) return refuse(context, 'type')
    return bodyLimit({ maxSize: body.longest, onError: () => refuse(context, body.tooLong) })(context, next)
  }
  const short = bodyLimit({ maxSize: 1_024, onError: (context) => refuse(context, 'token') })
  http.post('/api/session', short, async (context) => {
    const secret = sessions.exchange(tokenOf(await context.req.json().catch(() => null)))
    return secret === null ? refuse(context, 'token') : context.json(ok(secret))
  })
  const knownOnly: MiddlewareHandler = async (context, next) =>
    sessions.has(secretIn(context)) ? await next() : refuse(context, 'session')
  http.use('/api/*', knownOnly)
  http.use('/files/*', knownOnly)
  http.post('/api/call', limited, async (context) => {
    const call = await bodyOf(context.req.header('content-type'))?.read(context.req.raw)
    return call == null ? refuse(context, 'json') : context.json(await app.call(call.path, call.input))
  })
  http.get('/api/events', () => eventStream(app))
  http.get('/files/:jobId', (context) => {
    const file = app.file(context.req.param('jobId'))
    return file === null ? refuse(context, 'unknown') : download(file)
  })
  http.get('*', async (context) => {
    if (context.req.path.startsWith('/api/')) return refuse(context, 'method')
    return (await files(context.req.path)) ?? refuse(context, 'unknown')
  })
  http.all('*', (context) => refuse(context, 'method'))
  return http
}

const tokenOf = (body: unknown): string => {
  const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : null
  return typeof token === 'string' ? token : ''
}

/** A header that the window writes: a browser would send a cookie to every program of this computer, whatever its port. */
const secretIn = (context: Context): string => context.req.header('authorization')?.replace(/^Bearer /, '') ?? ''

const refuser =
  (log: Log) =>
  (context: Context, reason: RefusalReason): Response => {
    log('loopback.refused', { reason, method: context.req.method })
    const answer = context.req.path.startsWith('/api/') ? refusedCall : refusedPage
    return answer(refusals[reason])
  }

/** The application's events as a server-sent stream, until the window goes away. */
function eventStream(app: App): Response {
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

/** What a request says of where it goes and where it comes from; `null` when it does not say. */
interface RequestSource {
  readonly host: string | null
  readonly origin: string | null
}

/**
 * Refuses what a browser sends us on behalf of another site. A name that was made to point here (DNS rebinding) shows in
 * Host; another site's script or form shows in Origin. A page typed in the address bar has no Origin.
 */
function checkSource({ host, origin }: RequestSource, authority: string): RefusalReason | null {
  if (host !== authority) return 'host'
  if (origin !== null && origin !== `http://${authority}`) return 'origin'
  return null
}
