const space = /[ \t\n\r]*/y
const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in a string.
  /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y

type Expected = 'value' | 'item or end' | 'key or end' | 'key' | 'colon' | 'next'

/** Where a text stops being JSON: the engine's own message says it only sometimes. `null` when it is JSON throughout. */
export const jsonError = (text: string): { readonly line: number; readonly column: number } | null => {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = after(space, text, 0)
  while (at < text.length) {
    const end = after(token, text, at)
    const next: Expected | null =
      end === at ? null : expectedAfter(text.slice(at, Math.min(end, at + 1)), expected, open)
    if (next === null) return placeOf(text, at)
    expected = next
    at = after(space, text, end)
  }
  return open.length === 0 && expected === 'next' ? null : placeOf(text, at)
}

const after = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** `null` when a token that begins with this sign cannot stand here. Opens and closes as it goes. */
const expectedAfter = (sign: string, expected: Expected, open: string[]): Expected | null => {
  switch (sign) {
    case '{':
    case '[':
      if (!isValueExpected(expected)) return null
      open.push(sign)
      return sign === '{' ? 'key or end' : 'item or end'
    case '}':
      return (expected === 'next' || expected === 'key or end') && open.pop() === '{' ? 'next' : null
    case ']':
      return (expected === 'next' || expected === 'item or end') && open.pop() === '[' ? 'next' : null
    case ',':
      if (expected !== 'next' || open.length === 0) return null
      return open.at(-1) === '{' ? 'key' : 'value'
    case ':':
      return expected === 'colon' ? 'value' : null
    default:
      if (sign === '"' && (expected === 'key' || expected === 'key or end')) return 'colon'
      return isValueExpected(expected) ? 'next' : null
  }
}

const isValueExpected = (expected: Expected): boolean => expected === 'value' || expected === 'item or end'

const placeOf = (text: string, at: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - (before.lastIndexOf('\n') + 1) + 1 }
}
