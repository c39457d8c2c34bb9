import type { RendererFiles } from '#main/host/renderer-files.ts'
import { secured } from '#main/host/security-headers.ts'
import { isAppUrl } from './app-scheme.ts'

/** Answers `app://concerto/…`: the built interface, nothing else. */
export const serveApp =
  (files: RendererFiles) =>
  async (request: Request): Promise<Response> => {
    const isAsked = isAppUrl(request.url) && request.method === 'GET'
    const found = isAsked ? await files(new URL(request.url).pathname) : null
    return secured(found ?? new Response('Cette page n’existe pas.', { status: 404, headers: plain }))
  }

const plain = { 'Content-Type': 'text/plain; charset=utf-8' }
