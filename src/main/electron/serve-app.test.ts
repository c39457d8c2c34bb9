import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { builtPage } from '../../../tests/support/built-page.ts'
import { rendererFiles } from '../host/renderer-files.ts'
import { appScheme } from './app-scheme.ts'
import { serveApp } from './serve-app.ts'

let folder: string
let serve: (request: Request) => Promise<Response>

beforeEach(() => {
  const page = builtPage({ 'index.html': 'page', 'assets/main-1a2b.js': 'script' })
  folder = page.folder
  serve = serveApp(rendererFiles(page.renderer))
})

afterEach(() => rmSync(folder, { recursive: true }))

const get = async (url: string, method = 'GET') => {
  const response = await serve(new Request(url, { method }))
  return [response.status, response.headers.get('content-type'), await response.text()]
}

const notFound = [404, 'text/plain; charset=utf-8', 'Cette page n’existe pas.']

describe('app://concerto', () => {
  test('has an origin and the rules of an https page, nothing more', () => {
    expect(appScheme).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    })
  })

  test('gives the interface', async () => {
    expect(await get('app://concerto/')).toEqual([200, 'text/html; charset=utf-8', 'page'])
    expect(await get('app://concerto/assets/main-1a2b.js')).toEqual([200, 'text/javascript; charset=utf-8', 'script'])
  })

  test.each([
    'app://concerto/../secret.txt',
    'app://concerto/..%2fsecret.txt',
    'app://concerto/%2e%2e/secret.txt',
    'app://concerto/assets/..%5c..%5csecret.txt',
    'app://concerto/assets/%ff',
    'app://concerto/etc/passwd',
    'app://concerto/files/j1',
    'app://elsewhere/index.html',
  ])('refuses %s', async (url) => {
    expect(await get(url)).toEqual(notFound)
  })

  test('only reads', async () => {
    expect(await get('app://concerto/', 'POST')).toEqual(notFound)
  })

  test('puts the security headers on every answer', async () => {
    for (const url of ['app://concerto/', 'app://concerto/inconnu']) {
      const { headers } = await serve(new Request(url))
      expect(headers.get('content-security-policy')).toContain("default-src 'self'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})
