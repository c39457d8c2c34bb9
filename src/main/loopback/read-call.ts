import { Buffer } from 'node:buffer'
import { carriedBytesType, lineFeed } from '#shared/contract/carried-bytes.ts'

interface Call {
  readonly path: unknown
  readonly input: unknown
}

/** Reads a call, `null` when its body is none. */
type ReadCall = (request: Request) => Promise<Call | null>

/** How the body of a call is read, by what it is announced as; `null` for anything else, as a form of another site. */
export const readerOf = (contentType: string | undefined): ReadCall | null => {
  const [type = ''] = (contentType ?? '').toLowerCase().split(';')
  return readers[type.trim()] ?? null
}

const readers: Readonly<Record<string, ReadCall>> = {
  'application/json': async (request) => callOf(await request.text()),
  [carriedBytesType]: async (request) => {
    const body = Buffer.from(await request.arrayBuffer())
    const end = body.indexOf(lineFeed)
    const call = end === -1 ? null : callOf(body.toString('utf8', 0, end))
    if (call === null || typeof call.input !== 'object') return null
    return { ...call, input: { ...call.input, content: new Uint8Array(body.buffer, body.byteOffset + end + 1) } }
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
