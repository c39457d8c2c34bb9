/** What is typed on a page before it is sent, in the window's own storage. */
export interface KeptForm<Typed extends object> {
  /** What was typed and neither sent nor begun anew; nothing when none was. */
  read(): Partial<Typed>
  /** Nothing typed is nothing kept. */
  write(typed: Partial<Typed>): void
}

/**
 * TY-6. Values are JSON.
 * @param name of the page and of the espace it is of; a page whose fields change takes another
 */
export const keptForm = <Typed extends object>(storage: Storage, name: string): KeptForm<Typed> => {
  const key = `concerto:form:${name}`
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(storage.getItem(key) ?? '{}')
        return typeof kept === 'object' && kept !== null ? kept : {}
      } catch {
        return {}
      }
    },
    write(typed) {
      try {
        if (Object.keys(typed).length === 0) storage.removeItem(key)
        else storage.setItem(key, JSON.stringify(typed))
      } catch {
        // A storage that is full or refused keeps nothing: what is on screen does not depend on it.
        storage.removeItem(key)
      }
    },
  }
}
