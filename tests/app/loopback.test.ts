import { rmSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Loopback, startLoopback } from '#main/loopback/start-loopback.ts'
import { carriedBytesType } from '#shared/contract/carried-bytes.ts'
import { heaviestFile } from '#shared/contract/file-size.ts'
import { builtPage } from '../support/built-page.ts'
import { type DoubleApp, doubleApp } from '../support/double-app.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

interface Ask {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

let folder: string
let app: DoubleApp
let loopback: Loopback
let logged: [string, unknown][]

beforeEach(async () => {
  const page = builtPage({
    'index.html': '<!doctype html><title>Concerto</title>',
    'assets/main-1a2b3c4d.js': 'export {}',
    'assets/police-1a2b3c4d.woff2': 'police',
  })
  folder = page.folder
  app = doubleApp({
    j1: { name: 'Compte-rendu « été ».docx', type: 'application/x-test', bytes: Buffer.from('octets') },
  })
  logged = []
  loopback = await startLoopback(app, {
    port: 0,
    renderer: page.renderer,
    log: (code, facts) => logged.push([code, facts]),
  })
})

afterEach(async () => {
  await loopback.close()
  rmSync(folder, { recursive: true })
})

/** `node:http`, because `fetch` writes Host and cleans the path by itself: here they are the attack. */
const ask = (path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(loopback.address)
    const outgoing = request({ hostname, port, path, method, headers, agent: false }, (incoming) => {
      const parts: Buffer[] = []
      incoming.on('data', (part: Buffer) => parts.push(part))
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(parts).toString(),
        }),
      )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })

/** What a page sends to come in. */
const exchange = (token: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  ask('/api/session', {
    method: 'POST',
    body: JSON.stringify({ token }),
    headers: { 'content-type': 'application/json', origin: loopback.address, ...headers },
  })

/** The headers of a window that came in with a token. */
async function enter(): Promise<{ authorization: string }> {
  const { value: secret } = JSON.parse((await exchange(loopback.newEntry().token)).body)
  return { authorization: `Bearer ${secret}` }
}

const call = async (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  ask('/api/call', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', origin: loopback.address, ...(await enter()), ...headers },
  })

/** The head of a call with a file of so many bytes, and nothing of the file. */
const announce = async (bytes: number): Promise<Answer> =>
  call('{}\n', { 'content-type': carriedBytesType, 'content-length': String(bytes) })

const errorCode = (answer: Answer): string => JSON.parse(answer.body).error.code

describe('coming in', () => {
  test('listens on this computer only', () => {
    expect(loopback.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    // After « # », where no request takes it.
    expect(loopback.url).toBe(`${loopback.address}/#entree/${loopback.token}`)
  })

  test('the token opens a session once, whose secret is in no cookie', async () => {
    const first = await exchange(loopback.token)
    expect(first.status).toBe(200)
    expect(JSON.parse(first.body)).toEqual({ ok: true, value: expect.stringMatching(/^[\w-]{43}$/) })
    expect(first.headers['set-cookie']).toBeUndefined()
  })

  test('a second client with the same token is told what to do', async () => {
    await exchange(loopback.token)
    const second = await exchange(loopback.token)
    expect([second.status, errorCode(second)]).toEqual([403, 'loopback.token'])
    expect(JSON.parse(second.body).error).toMatchObject({
      fact: 'Cette adresse ne sert plus.',
      next: expect.stringContaining('appuyez sur Entrée dans le terminal'),
    })
  })

  test('a new address opens another window', async () => {
    await exchange(loopback.token)
    expect((await ask('/files/j1', { headers: await enter() })).status).toBe(200)
  })

  test('an address opens nothing once two minutes have gone by', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 119_000 })
    const { token } = loopback.newEntry()
    expect((await exchange(loopback.token)).status).toBe(200)
    vi.setSystemTime(Date.now() + 121_000)
    const late = await exchange(token)
    vi.useRealTimers()
    expect([late.status, errorCode(late)]).toEqual([403, 'loopback.token'])
  })

  test('another program of this computer is sent nothing that opens a session: ports share cookies', async () => {
    // All that a browser that is in keeps for « 127.0.0.1 », and sends to any port of it.
    const jar: string[] = []
    const { authorization } = await enter()
    for (const path of ['/', '/assets/main-1a2b3c4d.js', '/files/j1', '/inconnu'])
      jar.push(...[(await ask(path, { headers: { authorization } })).headers['set-cookie'] ?? []].flat())
    expect(jar).toEqual([])
    const secret = authorization.replace('Bearer ', '')
    const cookie = `concerto-${new URL(loopback.address).port}=${secret}; concerto.session=${secret}`
    expect((await ask('/files/j1', { headers: { cookie } })).status).toBe(401)
    expect((await ask(`/files/j1?token=${secret}`)).status).toBe(401)
  })

  test('a session and an address are of their own port: another Concerto of this computer knows neither', async () => {
    const { authorization } = await enter()
    const { token } = loopback.newEntry()
    const other = await startLoopback(app, { port: 0, renderer: join(folder, 'renderer'), log: () => undefined })
    const headers = { 'content-type': 'application/json', origin: other.address }
    const asked = await fetch(`${other.address}/files/j1`, { headers: { authorization } })
    const entered = await fetch(`${other.address}/api/session`, {
      method: 'POST',
      body: JSON.stringify({ token }),
      headers,
    })
    await other.close()
    expect([asked.status, entered.status]).toEqual([401, 403])
    expect((await exchange(token)).status).toBe(200)
  })

  test.each(['https://site.example', 'null', 'http://127.0.0.1:1'])('nobody comes in from %s', async (origin) => {
    expect((await exchange(loopback.token, { origin })).status).toBe(403)
    expect((await exchange(loopback.token)).status).toBe(200)
  })

  test.each([
    ['no token', '{}'],
    ['a list', '[]'],
    ['no JSON', '{"token":'],
    ['a number', '{"token":1}'],
    ['an invented one', '{"token":"deviné"}'],
    ['a flood', `{"token":"${'x'.repeat(5_000_000)}"}`],
  ])('%s opens nothing', async (_what, body) => {
    const headers = { 'content-type': 'application/json', origin: loopback.address }
    const answer = await ask('/api/session', { method: 'POST', body, headers })
    expect([answer.status, errorCode(answer)]).toEqual([403, 'loopback.token'])
  })
})

describe('what is refused', () => {
  test.each([
    ['a produced file', '/files/j1'],
    ['a file that may be', '/files/j2'],
    ['the events', '/api/events'],
    ['a procedure', '/api/call'],
    ['what is no address', '/api/inconnu'],
  ])('%s without a session', async (_what, path) => {
    expect((await ask(path)).status).toBe(401)
  })

  test('a call without a session, or with an invented one', async () => {
    for (const authorization of ['', 'Bearer ', 'Bearer x', 'Basic eDp5', loopback.token, `Bearer ${loopback.token}`]) {
      const answer = await call('{"path":"meetings.list","input":{}}', { authorization })
      expect([answer.status, errorCode(answer)]).toEqual([401, 'loopback.session'])
    }
    expect(app.calls).toEqual([])
  })

  test.each(['localhost', 'concerto.example', '127.0.0.1', '[::1]', '0.0.0.0'])('the host %s', async (host) => {
    const answer = await call('{"path":"meetings.list","input":{}}', { host })
    expect([answer.status, errorCode(answer)]).toEqual([421, 'loopback.host'])
    expect(app.calls).toEqual([])
  })

  test.each(['http://localhost', 'https://site.example', 'null', 'http://127.0.0.1:1'])(
    'the origin %s',
    async (origin) => {
      const answer = await call('{"path":"meetings.list","input":{}}', { origin })
      expect([answer.status, errorCode(answer)]).toEqual([403, 'loopback.origin'])
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
      expect(app.calls).toEqual([])
    },
  )

  test('a preflight of another site', async () => {
    const answer = await ask('/api/call', { method: 'OPTIONS', headers: { origin: 'https://site.example' } })
    expect(answer.status).toBe(403)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/..%252fsecret.txt',
    '//secret.txt',
    '/assets/%00',
    '/assets/%ff',
    '/etc/passwd',
    '/assets',
    '/reunions',
    '/assets/',
  ])('the path %s', async (path) => {
    const answer = await ask(path, { headers: await enter() })
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('hors du dossier')
  })

  test.each([
    ['an unknown file', 'GET', '/files/j2', 404],
    ['an unknown address', 'GET', '/inconnu.js', 404],
    ['a call that is a GET', 'GET', '/api/call', 405],
    ['an unknown address of the api', 'GET', '/api/inconnu', 405],
    ['a write elsewhere', 'PUT', '/assets/main-1a2b3c4d.js', 405],
    ['a deletion', 'DELETE', '/files/j1', 405],
  ])('%s', async (_what, method, path, status) => {
    expect((await ask(path, { method, headers: await enter() })).status).toBe(status)
  })

  test.each([
    ['unreadable JSON', '{"path":', 400, 'loopback.json'],
    ['no object', '"meetings.list"', 400, 'loopback.json'],
    ['JSON a million deep', '['.repeat(1_000_000), 400, 'loopback.json'],
  ])('%s', async (_what, body, status, code) => {
    const answer = await call(body)
    expect([answer.status, errorCode(answer)]).toEqual([status, code])
    expect(app.calls).toEqual([])
  })

  test.each([
    ['without the line of the call', 'octets'],
    ['after a line that is no call', '"meetings.list"\noctets'],
    ['after an input that is no object', '{"path":"p","input":1}\noctets'],
  ])('a file %s', async (_what, body) => {
    const answer = await call(body, { 'content-type': 'application/octet-stream' })
    expect([answer.status, errorCode(answer)]).toEqual([400, 'loopback.json'])
    expect(app.calls).toEqual([])
  })

  test('a form instead of JSON', async () => {
    const answer = await call('path=meetings.list', { 'content-type': 'application/x-www-form-urlencoded' })
    expect([answer.status, errorCode(answer)]).toEqual([415, 'loopback.type'])
  })

  test.each([50, 100])('%i MB of input, after which the host goes on', async (megabytes) => {
    const answer = await call(JSON.stringify({ path: 'minutes.import', input: 'x'.repeat(megabytes * 1024 * 1024) }))
    expect([answer.status, errorCode(answer)]).toEqual([413, 'loopback.size'])
    expect(app.calls).toEqual([])
    expect((await call('{"path":"meetings.list","input":{}}')).status).toBe(200)
  })

  test('100 MB without a length, counted as they come', async () => {
    const headers = { 'transfer-encoding': 'chunked' }
    const answer = await call(JSON.stringify('x'.repeat(100 * 1024 * 1024)), headers)
    expect([answer.status, errorCode(answer)]).toEqual([413, 'loopback.size'])
  })

  test('a file heavier than any that is taken, by the length it announces', async () => {
    const refused = await announce(heaviestFile.copy + 2 * 1_048_576)
    expect([refused.status, errorCode(refused)]).toEqual([413, 'loopback.file-size'])
    expect(JSON.parse(refused.body).error.cause).toBe('Il dépasse 512\u00a0Mo.')
    expect(app.calls).toEqual([])
  })

  test('is logged by reason and method, without an address or a content', async () => {
    await ask('/files/compte-rendu-de-madame-x?token=abc')
    await ask('/', { headers: { host: 'site.example' } })
    expect(logged).toEqual([
      ['loopback.refused', { reason: 'session', method: 'GET' }],
      ['loopback.refused', { reason: 'host', method: 'GET' }],
    ])
  })
})

describe('what is served', () => {
  test('a call, passed on and answered in its envelope', async () => {
    const answer = await call('{"path":"meetings.list","input":{"sector":"nord"}}')
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      200,
      { ok: true, value: { path: 'meetings.list', input: { sector: 'nord' } } },
    ])
  })

  test('a call with a file, whose bytes come as they are', async () => {
    const bytes = Buffer.from([0, 10, 13, 255, 10])
    const head = Buffer.from('{"path":"directoryImport.open","input":{"name":"été.csv"}}\n')
    const answer = await call(Buffer.concat([head, bytes]), { 'content-type': 'application/octet-stream' })
    expect(answer.status).toBe(200)
    expect(app.calls).toEqual([
      { path: 'directoryImport.open', input: { name: 'été.csv', content: new Uint8Array(bytes) } },
    ])
  })

  test('a call of almost 32 MB', async () => {
    const answer = await call(JSON.stringify({ path: 'p', input: 'x'.repeat(31 * 1024 * 1024) }))
    expect(answer.status).toBe(200)
  })

  test('the interface, which is anyone’s: scripts and fonts, typed and kept for ever; the page, never kept', async () => {
    const facts = async (path: string) => {
      const answer = await ask(path)
      return [answer.status, answer.headers['content-type'], answer.headers['cache-control']]
    }
    const forever = 'public, max-age=31536000, immutable'
    expect(await facts('/assets/main-1a2b3c4d.js')).toEqual([200, 'text/javascript; charset=utf-8', forever])
    expect(await facts('/assets/police-1a2b3c4d.woff2')).toEqual([200, 'font/woff2', forever])
    expect(await facts('/')).toEqual([200, 'text/html; charset=utf-8', 'no-store'])
  })

  test('a produced file, under its own name', async () => {
    const answer = await ask('/files/j1', { headers: await enter() })
    expect([answer.status, answer.body, answer.headers['content-type'], answer.headers['content-disposition']]).toEqual(
      [
        200,
        'octets',
        'application/x-test',
        'attachment; filename="Compte-rendu _ ete _.docx"; filename*=UTF-8\'\'Compte-rendu%20%C2%AB%20%C3%A9t%C3%A9%20%C2%BB.docx',
      ],
    )
  })

  test('every answer, refused or not, carries the security headers', async () => {
    const answers = [await ask('/'), await ask('/', { headers: await enter() }), await call('{}'), await call('{')]
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toContain("default-src 'self'; script-src 'self'")
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    }
  })

  test('events as they happen, until the window goes', async () => {
    const leaving = new AbortController()
    const response = await fetch(`${loopback.address}/api/events`, {
      headers: await enter(),
      signal: leaving.signal,
    })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toBe(': ouvert\n\n')
    app.emit({ kind: 'changed', records: ['meeting'], savedAt: '2026-11-24T10:42:00.000Z' })
    expect((await reader?.read())?.value).toBe(
      'data: {"kind":"changed","records":["meeting"],"savedAt":"2026-11-24T10:42:00.000Z"}\n\n',
    )
    leaving.abort()
    await expect.poll(() => app.listeners.size).toBe(0)
  })
})
