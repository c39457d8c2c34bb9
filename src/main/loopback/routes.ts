import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import type { App } from '#main/app/app.ts'
import type { Log } from '#main/app/log.ts'
import { download } from '#main/host/download.ts'
import type { RendererFiles } from '#main/host/renderer-files.ts'
import { secured } from '#main/host/security-headers.ts'
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

/** What the loopback host answers, in the order in which it checks: source, token, session, then the address. */
export function loopbackRoutes(deps: RoutesDeps): Hono {
  const { app, files, sessions, authority } = deps
  const cookie = cookieName(authority)
  const refuse = refuser(deps.log)
  const known = (context: Context): boolean => sessions.has(getCookie(context, cookie) ?? '')
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
  http.get('/', (context, next) => {
    const token = context.req.query('token')
    if (token === undefined) return next()
    const secret = sessions.exchange(token)
    if (secret !== null) setCookie(context, cookie, secret, { httpOnly: true, sameSite: 'Strict', path: '/' })
    return secret !== null || known(context) ? context.redirect('/', 303) : refuse(context, 'token')
  })
  http.use(async (context, next) => (known(context) ? await next() : refuse(context, 'session')))

  const limited: MiddlewareHandler = async (context, next) => {
    const body = bodyOf(context.req.header('content-type'))
    if (body === null) return refuse(context, 'type')
    return bodyLimit({ maxSize: body.longest, onError: () => refuse(context, body.tooLong) })(context, next)
  }
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

/** Cookies ignore the port: two Concerto on one computer must not take each other's. */
const cookieName = (authority: string): string => `concerto-${authority.split(':')[1]}`

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
