import { Buffer } from 'node:buffer'
import { carriedBytesType, lineFeed } from '#shared/contract/carried-bytes.ts'
import { longestFile, longestJson } from './longest.ts'
import type { RefusalReason } from './refusals.ts'

interface Call {
  readonly path: unknown
  readonly input: unknown
}

/** A form in which a call may come. */
interface CallBody {
  /** In bytes: more is refused before it is read. */
  readonly longest: number
  readonly tooLong: Extract<RefusalReason, 'size' | 'fileSize'>
  /** `null` when the body is no call. */
  read(request: Request): Promise<Call | null>
}

/** How the body of a call is read, by what it is announced as; `null` for anything else, as a form of another site. */
export const bodyOf = (contentType: string | undefined): CallBody | null => {
  const [type = ''] = (contentType ?? '').toLowerCase().split(';')
  return bodies[type.trim()] ?? null
}

const bodies: Readonly<Record<string, CallBody>> = {
  'application/json': {
    longest: longestJson,
    tooLong: 'size',
    read: async (request) => callOf(await request.text()),
  },
  [carriedBytesType]: {
    // The call itself is a short line before the file.
    longest: longestFile + 1_048_576,
    tooLong: 'fileSize',
    read: async (request) => {
      const body = Buffer.from(await request.arrayBuffer())
      const end = body.indexOf(lineFeed)
      const call = end === -1 ? null : callOf(body.toString('utf8', 0, end))
      if (call === null || typeof call.input !== 'object') return null
      return { ...call, input: { ...call.input, content: new Uint8Array(body.buffer, body.byteOffset + end + 1) } }
    },
  },
}

const callOf = (text: string): Call | null => {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null) return null
    return { path: 'path' in body ? body.path : undefined, input: 'input' in body ? body.input : undefined }
  } catch {
    return null
  }
}
