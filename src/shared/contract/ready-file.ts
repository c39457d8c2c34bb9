/** A file ready to be fetched at `files/<job>`. */
export interface ReadyFile {
  readonly name: string
  readonly bytes: number
}

/** A Word file, and what its template asked for that could not be given, in French sentences. */
export interface ReadyDocument extends ReadyFile {
  readonly remarks: readonly string[]
}
