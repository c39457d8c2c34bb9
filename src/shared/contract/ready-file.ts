/** A file ready to be fetched at `files/<job>`. */
export interface ReadyFile {
  readonly name: string
  readonly bytes: number
}

/** A Word file, and what its template asked for that could not be given, in French sentences. */
export interface ReadyDocument extends ReadyFile {
  readonly remarks: readonly string[]
}

/** What the handler makes: the same with its content, which is kept for whoever asked. */
export type MadeFile<Ready extends ReadyFile = ReadyFile> = Omit<Ready, 'bytes'> & {
  /** MIME */
  readonly type: string
  readonly bytes: Uint8Array
}
