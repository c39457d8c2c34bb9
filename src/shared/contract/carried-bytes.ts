/**
 * A call whose input has a file's bytes as its `content` crosses HTTP as a line of JSON without them, then the bytes as
 * they are, under this type. Electron's IPC carries bytes by itself.
 */
export const carriedBytesType = 'application/octet-stream'

/** Ends the line: JSON as the window writes it holds none. */
export const lineFeed = 0x0a

/** An input with a file in it. */
export const carriesBytes = (input: unknown): input is { readonly content: Uint8Array<ArrayBuffer> } =>
  typeof input === 'object' && input !== null && 'content' in input && input.content instanceof Uint8Array
