import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { getMimeType } from 'hono/utils/mime'

/** Answers a GET for one file of the built interface, or `null` when there is no such file. */
export type RendererFiles = (pathname: string) => Promise<Response | null>

/**
 * Serves the files that stand in `dir` when it is called, and only those: a request is looked up in that list and
 * never becomes a path, so nothing outside can be reached however the address is written.
 */
export function rendererFiles(dir: string): RendererFiles {
  const known = filesBelow(dir)
  return async (pathname) => {
    const file = known.get(pathname === '/' ? '/index.html' : decoded(pathname))
    return file === undefined ? null : new Response(await readFile(file), { headers: headersOf(file) })
  }
}

function filesBelow(dir: string): ReadonlyMap<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [`/${relative(dir, path).split(sep).join('/')}`, path]))
}

/** A path that does not decode is looked up as it is, and not found. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

/** Names in `assets/` carry a hash of their bytes: they never change. The page itself is asked for again each time. */
const headersOf = (file: string): Record<string, string> => ({
  'Content-Type': getMimeType(file) ?? 'application/octet-stream',
  'Cache-Control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-store',
})
