import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Every code of an `AppError` that the sources can make, as far as their text shows it: written in the error itself, or given
 * to a function of the same file whose first parameter is the code. `*` stands for what is known only when it runs.
 */
export const errorCodesIn = (folder: string): ReadonlySet<string> =>
  new Set(sourcesIn(folder).flatMap((file) => codesOf(readFileSync(file, 'utf8'))))

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file))

const codesOf = (text: string): readonly string[] =>
  /\bApp(Error|Failure)\b/.test(text) ? [...writtenIn(text), ...givenIn(text)] : []

/** A code that none of these follows, before another code does, is that of something else. */
const restOfAnError = /^(?:(?!\bcode:)[\s\S]){0,500}?\b(fact|cause|unchanged)\b/

/** `code: 'file-empty', fact: …`; a parameter may say several. A name stands for a text of the same file. */
const writtenIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bcode: (?:'([^']+(?:' \| '[^']+)*)'|`([^`]+)`|([a-z]\w+)),/g)].flatMap((found) => {
    if (!restOfAnError.test(text.slice(found.index + found[0].length))) return []
    const [, plain, template, name] = found
    if (plain !== undefined) return plain.split("' | '")
    if (template !== undefined) return template.endsWith(placed) ? [] : [template.replace(/\$\{\w+\}/g, '*')]
    const [, named] = new RegExp(`const ${name} = '([^']+)'`).exec(text) ?? []
    return named === undefined ? [] : [named]
  })

const placed = '$' + '{code}'

/** `const refused = (code: string, …`, then `refused('bundle-line', …`; the function may put something before the code. */
const givenIn = (text: string): readonly string[] => {
  const before = /\bcode: `([^`$]+)\$\{code\}`/.exec(text)?.[1] ?? ''
  return [...text.matchAll(/(?:const|function) (\w+)(?: = )?\((?:status: \w+, )?\s*code: \w+/g)].flatMap((found) => {
    if (!restOfAnError.test(text.slice(found.index + found[0].length))) return []
    const given = new RegExp(`\\b${found[1]}\\(\\s*(?:\\w+,\\s*)?'([^']+)'`, 'g')
    return [...text.matchAll(given)].map(([, code]) => `${before}${code}`)
  })
}
