import type { RowId } from '../kernel/ids.ts'
import type { Newer } from '../text/newer.ts'
import type { Field, ValueOf } from './field.ts'

/** One kind of thing the program knows, declared once. */
export interface RecordDeclaration<Name extends string = string, Fields extends FieldMap = FieldMap> {
  readonly name: Name
  readonly label: RecordLabel
  readonly fields: Fields
  /** What a search looks in, `null` for a record one does not look for. */
  readonly search: SearchedFields | null
}

/** French, lower case. */
export interface RecordLabel {
  /** « fiche d’évaluation ». */
  readonly one: string
  /** « fiches d’évaluation ». */
  readonly many: string
  /** What one row is called for short, when the first word of `one` does not say it: « structure ». */
  readonly called?: string
  /** Of what it is called for short: « la réunion demandée », « le besoin demandé ». */
  readonly gender: 'm' | 'f'
}

/** The fields by which one names a row, and those that also tell it. */
interface SearchedFields<Name extends string = string> {
  readonly title: readonly Name[]
  readonly body: readonly Name[]
}

export type FieldMap = Readonly<Record<string, Field>>

/** A row of a record as the program handles it. `null`: never written, or emptied. */
export type RowOf<R extends RecordDeclaration> = { readonly id: RowId } & ValuesOf<R>

export type ValuesOf<R extends RecordDeclaration> = {
  readonly [F in keyof R['fields'] & string]: ValueOf<R['fields'][F]> | null
}

/** Some fields of a record, to be written. */
export type ChangesOf<R extends RecordDeclaration> = {
  readonly [F in keyof R['fields'] & string]?: Exclude<ValueOf<R['fields'][F]>, Newer> | null
}

/**
 * The same, as a use case has it from rows: a code read as `newer` may be given back. It says nothing, and what is stored stays
 * (`db/keep-newer.ts`).
 */
export type GivenOf<R extends RecordDeclaration> = {
  readonly [F in keyof R['fields'] & string]?: ValueOf<R['fields'][F]> | null
}

/** @param said what one row and several are called, and where a search looks: `feminine('réunion', 'réunions', { title: ['title'] })` */
export const defineRecord = <const Name extends string, const Fields extends FieldMap>(
  name: Name,
  said: Said<NoInfer<keyof Fields & string>>,
  fields: Fields,
): RecordDeclaration<Name, Fields> => ({ name, ...said, fields })

interface Said<FieldName extends string> {
  readonly label: RecordLabel
  readonly search: SearchedFields<FieldName> | null
}

interface Also<FieldName extends string> extends Pick<RecordLabel, 'called'>, Partial<SearchedFields<FieldName>> {}

const saying =
  (gender: RecordLabel['gender']) =>
  <const FieldName extends string = never>(
    one: string,
    many: string,
    { title, body, ...called }: Also<FieldName> = {},
  ): Said<NoInfer<FieldName>> => ({
    label: { one, many, gender, ...called },
    search: title === undefined && body === undefined ? null : { title: title ?? [], body: body ?? [] },
  })

export const feminine = saying('f')
export const masculine = saying('m')
