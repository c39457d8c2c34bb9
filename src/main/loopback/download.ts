import type { ProducedFile } from '#main/app/app.ts'

/** A file that a job produced, as a download under its own name. */
export const download = (file: ProducedFile): Response =>
  new Response(new Uint8Array(file.bytes), {
    headers: {
      'Content-Type': file.type,
      'Content-Length': String(file.bytes.byteLength),
      'Content-Disposition': contentDisposition(file.name),
      'Cache-Control': 'no-store',
    },
  })

/** RFC 6266: a plain name for the oldest readers, and the true one, accents included, in RFC 5987's writing. */
export const contentDisposition = (name: string): string =>
  `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${extValue(name)}`

const asciiName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]|["\\%/]/gu, '_')

/** `encodeURIComponent` leaves four characters that RFC 5987 wants escaped, and refuses half a surrogate pair. */
const extValue = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
