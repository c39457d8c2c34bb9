import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { getMimeType } from 'hono/utils/mime'

/** Answers a GET for one file of the built interface, or `null` when there is no such file. */
export type RendererFiles = (pathname: string, accept: string) => Promise<Response | null>

/**
 * Serves the files that stand in `dir` when it is called, and only those: a request is looked up in that list and
 * never becomes a path, so nothing outside can be reached however the address is written.
 */
export function rendererFiles(dir: string): RendererFiles {
  const known = filesBelow(dir)
  return async (pathname, accept) => {
    const name = fileFor(pathname, accept)
    const file = name === null ? undefined : known.get(name)
    return file === undefined ? null : new Response(await readFile(file), { headers: headersOf(file) })
  }
}

function filesBelow(dir: string): ReadonlyMap<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [`/${relative(dir, path).split(sep).join('/')}`, path]))
}

/** Screens have addresses without a dot; each is the one page, which reads the address itself. */
const screenAddress = /^\/(?:[\w-]+\/?)*$/

function fileFor(pathname: string, accept: string): string | null {
  if (accept.includes('text/html') && screenAddress.test(pathname)) return '/index.html'
  if (pathname === '/') return '/index.html'
  return decoded(pathname)
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/** Names in `assets/` carry a hash of their bytes: they never change. The page itself is asked for again each time. */
const headersOf = (file: string): Record<string, string> => ({
  'Content-Type': getMimeType(file) ?? 'application/octet-stream',
  'Cache-Control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-store',
})
