import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { asBytes, asText, type Parts } from '../paper/office-package.ts'
import { activeField, fetchesOutside, macros } from './refusals.ts'

interface Safe {
  readonly parts: Parts
  readonly remarks: readonly string[]
}

/**
 * The parts without what would reach outside each time a document is opened; what cannot be taken out without loss is
 * refused, by its name.
 */
export const withoutHazards = (parts: Parts): Result<Safe, AppError> => {
  const refusal = programsIn(parts) ?? referencesIn(parts) ?? fieldsIn(parts)
  return refusal === null ? ok(withoutAttachedTemplate(parts)) : err(refusal)
}

const textsOf = (parts: Parts, pattern: RegExp): readonly (readonly [path: string, text: string])[] =>
  Object.entries(parts)
    .filter(([path]) => pattern.test(path))
    .map(([path, bytes]) => [path, asText(bytes)])

const programsIn = (parts: Parts): AppError | null =>
  Object.keys(parts).some((path) => /vbaProject|vbaData|activeX/i.test(path)) ||
  textsOf(parts, /^\[Content_Types\]\.xml$/).some(([, types]) => /macroEnabled/i.test(types))
    ? macros
    : null

const outside = /<(?:\w+:)?Relationship\s(?=[^>]*TargetMode=["']External["'])[^>]*Type=["'][^"']*\/(\w+)["'][^>]*>/g

const fetched: Readonly<Record<string, string>> = { image: 'une image', oleObject: 'un objet', frame: 'un cadre' }

/** Links wait for a click; all else is fetched without asking. */
const referencesIn = (parts: Parts): AppError | null => {
  const types = textsOf(parts, /\.rels$/).flatMap(([, xml]) => [...xml.matchAll(outside)].map(([, type]) => type ?? ''))
  const wrong = types.find((type) => type !== 'hyperlink' && type !== attached)
  return wrong === undefined ? null : fetchesOutside(fetched[wrong] ?? 'un contenu')
}

const instructions =
  /<w:instrText[^>]*>([^<]*)<\/w:instrText>|<w:fldSimple\s[^>]*w:instr=["']([^"']*)["']|<w:fldChar\s/g
const active = /(?:^|\n)\s*["']?(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|INCLUDE|LINK|DATABASE)\b/i

/** What a field says may be cut in several runs; a sign of the field parts it from the next. */
const fieldsIn = (parts: Parts): AppError | null => {
  for (const [, xml] of textsOf(parts, /\.xml$/)) {
    const said = [...xml.matchAll(instructions)].map(
      ([, piece, whole]) => piece ?? (whole === undefined ? '\n' : `\n${whole}\n`),
    )
    const name = active.exec(said.join(''))?.[1]
    if (name !== undefined) return activeField(name.toUpperCase())
  }
  return null
}

const attached = 'attachedTemplate'

/** Word would look for that template at each opening, on a disk or an address that may not be there. */
const withoutAttachedTemplate = (parts: Parts): Safe => {
  const changed = [
    ...textsOf(parts, /\.rels$/).map(
      ([path, xml]) =>
        [path, xml, xml.replace(/<(?:\w+:)?Relationship\s[^>]*\/attachedTemplate["'][^>]*>/g, '')] as const,
    ),
    ...textsOf(parts, /settings\.xml$/).map(
      ([path, xml]) => [path, xml, xml.replace(/<w:attachedTemplate\s[^>]*>/g, '')] as const,
    ),
  ].filter(([, before, after]) => before !== after)
  return {
    parts: { ...parts, ...Object.fromEntries(changed.map(([path, , after]) => [path, asBytes(after)])) },
    remarks:
      changed.length === 0
        ? []
        : [
            'Le document désignait un autre modèle, hors de lui\u00a0: cette attache a été retirée. Ses styles sont gardés.',
          ],
  }
}
