import type { App } from '#main/app/app.ts'
import { download } from '#main/host/download.ts'
import type { RendererFiles } from '#main/host/renderer-files.ts'
import { secured } from '#main/host/security-headers.ts'
import { isAppUrl } from './app-scheme.ts'

/** Answers `app://concerto/…`: the built interface and produced files, nothing else. */
export const serveApp =
  (app: App, files: RendererFiles) =>
  async (request: Request): Promise<Response> => {
    const found = isAppUrl(request.url) && request.method === 'GET' ? await find(app, files, request) : null
    return secured(found ?? new Response('Cette page n’existe pas.', { status: 404, headers: plain }))
  }

const plain = { 'Content-Type': 'text/plain; charset=utf-8' }

async function find(app: App, files: RendererFiles, request: Request): Promise<Response | null> {
  const { pathname } = new URL(request.url)
  const jobId = /^\/files\/([\w-]+)$/.exec(pathname)?.[1]
  if (jobId === undefined) return files(pathname)
  const file = app.file(jobId)
  return file === null ? null : download(file)
}
