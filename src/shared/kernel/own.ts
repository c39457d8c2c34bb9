/** What a table says of a name that a text gave, and never what any object answers to: « constructor » is a word too. */
export const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
