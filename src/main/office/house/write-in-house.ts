import { posix } from 'node:path'
import type { AppError } from '#shared/kernel/app-error.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { PlaceholderValues } from '#shared/records/minutes/placeholders.ts'
import { placeholderNamed } from '#shared/records/minutes/placeholders.ts'
import { cleanDocument } from '../docx/clean-document.ts'
import { withContentTypes } from '../docx/content-types.ts'
import { propertiesOf } from '../docx/core-properties.ts'
import { openTemplate, type Template } from '../docx/open-template.ts'
import { originParts } from '../docx/origin.ts'
import type { Xml } from '../docx/xml.ts'
import { asBytes, type Parts, pack, textOf } from '../paper/office-package.ts'
import { highest, newPaths, withRelationNames } from './changed-parts.ts'
import { fillWords } from './fill-words.ts'
import { findPlaceholders } from './find-placeholders.ts'
import { type HousePackage, openHouse } from './house-package.ts'
import { strictXml } from './in-their-words.ts'
import { inspectHouse, wordPaths } from './inspect-house.ts'
import { laidAt, lies } from './lying-page.ts'
import type { OpenElement } from './open-elements.ts'
import { edited, elementsAlong } from './open-elements.ts'
import { type BodyPlace, bodyPlaceIn, withPlaceAtEnd } from './place-body.ts'
import { withLetters } from './place-letters.ts'
import { demandBody, demandNotes } from './read-house-back.ts'
import { relationsOf, withTheseRelations } from './relations.ts'
import { countRemark, fillingRemarks } from './remarks.ts'
import { textWidthAt } from './text-width.ts'
import { writeBody } from './write-body.ts'

/** A document, what its placeholders give, and the files it is written with. */
export interface HouseDocument {
  readonly document: ComposedDocument
  readonly values: PlaceholderValues
  /** The template of the house: a .docx or .dotx file. */
  readonly house: Uint8Array
  /** The template that Concerto ships for this document: the look of what the house has no style for. */
  readonly ours: Uint8Array
}

export interface WrittenInHouse {
  readonly bytes: Uint8Array
  /** What the template asks for that could not be given, in French sentences. */
  readonly remarks: readonly string[]
}

/**
 * A document in a template of the house: its placeholders filled, its body where the template wants it, in the house’s own
 * styles. All parts that need no word are kept byte for byte; the same document always gives the same bytes. Errors: those
 * of `refusals.ts`. Throws when a sentence of the document is not in the file, which is a bug.
 */
export const writeInHouse = ({ document, values, house, ours }: HouseDocument): Result<WrittenInHouse, AppError> => {
  const opened = openHouse(house)
  if (!opened.ok) return opened
  const clean = cleanDocument(document)
  const { parts, notesPath } = filled(opened.value, clean, values, openTemplate(ours))
  const bytes = pack(parts)
  demandBody(clean, bytes, opened.value.main)
  demandNotes(clean, bytes, notesPath)
  const remarks = [...fillingRemarks(inspectHouse(opened.value), values), ...countRemark(opened.value, clean)]
  return ok({ bytes, remarks })
}

/** The text of the template with its placeholders filled, and where the body goes in it. */
const withWords = (house: HousePackage, values: PlaceholderValues, lying: boolean) => {
  const texts = wordPaths(house).map((path) => [path, textOf(house.parts, path)] as const)
  const asking = texts.filter(([, xml]) => findPlaceholders(xml).length > 0)
  const words = Object.fromEntries(asking.map(([path, xml]) => [path, fillWords(freeControls(xml), values)]))
  const document = words[house.main] ?? textOf(house.parts, house.main)
  const ready = bodyPlaceIn(document) === null ? withPlaceAtEnd(document) : document
  const laid = lying ? laidAt(ready, placeIn(ready)) : ready
  return { words, document: laid, place: placeIn(laid) }
}

const placeIn = (document: Xml): BodyPlace => bodyPlaceIn(document) ?? { start: document.length, end: document.length }

/** The files of the document, the body written and everything it refers to added. */
const filled = (house: HousePackage, document: ComposedDocument, values: PlaceholderValues, ours: Template) => {
  const { main, strict } = house
  const { words, document: text, place } = withWords(house, values, lies(textOf(ours.parts, 'word/document.xml')))
  const room = { width: textWidthAt(text, place.start + 1), lastDrawing: highest(text, drawingNumber) }
  const { bodies, changed, pictures, links, notes, notesPath, prefix } = writeBody(house, document, ours, room)
  const named = { prefix, strict }
  return {
    notesPath,
    parts: withTypes(
      house.parts,
      {
        ...words,
        [main]: withRelationNames(withLetters(text, place, bodies, room.lastDrawing), strict),
        ...Object.fromEntries(changed.map(({ path, xml }) => [path, xml])),
        ...withTheseRelations(
          house.parts,
          main,
          relationsOf({ ...named, links, pictures, added: changed.filter(({ isNew }) => isNew) }),
        ),
        ...(notesPath === null
          ? {}
          : withTheseRelations(
              house.parts,
              notesPath,
              relationsOf({ ...named, links: notes.links, pictures: [], added: [] }),
            )),
        ...(house.parts[corePath] === undefined ? {} : { [corePath]: propertiesOf(document) }),
        ...Object.fromEntries(
          Object.entries(originParts(house.parts, document, { inHouse: true })).map(([path, xml]) => [
            path,
            strict ? strictXml(xml) : xml,
          ]),
        ),
      },
      pictures.map(({ path, bytes }) => [posix.join(posix.dirname(main), path), bytes]),
    ),
  }
}

const drawingNumber = /<(?:wp:docPr|pic:cNvPr)\s[^>]*?\bid="(\d+)"/g
const corePath = 'docProps/core.xml'

/** A document of a template is no template any more; new parts are declared. */
const withTypes = (
  parts: Parts,
  texts: Readonly<Record<string, string>>,
  pictures: readonly (readonly [string, Uint8Array])[],
): Parts => {
  const written = {
    ...parts,
    ...Object.fromEntries(Object.entries(texts).map(([path, xml]) => [path, asBytes(xml)])),
    ...Object.fromEntries(pictures),
  }
  const before = textOf(parts, typesPath)
  const after = withContentTypes(before, newPaths(written, parts)).replace(
    'wordprocessingml.template.main+xml',
    'wordprocessingml.document.main+xml',
  )
  return before === after ? written : { ...written, [typesPath]: asBytes(after) }
}

const typesPath = '[Content_Types].xml'

/**
 * A part whose content controls keep what is written in place of their placeholders: one bound to a property of the file
 * would be written over by Word at the next opening, and one that takes plain text only would not take a body.
 */
const freeControls = (xml: string): string => {
  if (!xml.includes('<w:sdt>') && !xml.includes('<w:sdt ')) return xml
  const openAt = elementsAlong(xml)
  const edits = findPlaceholders(xml).flatMap(({ name, characters: [at] }) =>
    openAt(at)
      .filter((element) => element.name === 'w:sdt')
      .flatMap((control) => bonds(xml, control, placeholderNamed(name) === 'corps' ? plainOrBound : bound)),
  )
  return edited(xml, [...new Map(edits.map((edit) => [edit.at, edit])).values()])
}

const bound = /<w\d*:dataBinding\s[^>]*\/>|<w:showingPlcHdr[^>]*\/>/g
const plainOrBound = new RegExp(`${bound.source}|<w:text(?:\\s[^>]*)?/>`, 'g')

const bonds = (xml: string, { inside }: OpenElement, pattern: RegExp) =>
  [...xml.slice(inside, xml.indexOf('<w:sdtContent', inside)).matchAll(pattern)].map(({ 0: found, index }) => ({
    at: inside + index,
    length: found.length,
    by: '',
  }))
