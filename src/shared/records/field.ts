import type { RowId } from '../kernel/ids.ts'
import type { Newer } from '../text/newer.ts'
import type { RichText } from '../text/rich-text/rich-text.ts'

/**
 * What a field of a record holds. From this one value derive the op allow-list, the projection's column,
 * the limits of forms and imports, and the French label.
 */
export type Field =
  | TextField
  | RichField
  | IntegerField
  | DateField
  | TimeField
  | PositionField
  | ChoiceField<Readonly<Record<string, string>>>
  | ChoicesField<Readonly<Record<string, string>>>
  | FlagField
  | DecimalField
  | ListField
  | RefField
  | SameField
  | LoggedField<object>

interface Labelled {
  /** French, sentence case, as printed beside the control. */
  readonly label: string
}

export interface TextField extends Labelled {
  readonly kind: 'text'
  /** Greatest length in Unicode code points. */
  readonly max: number
  readonly multiline: boolean
  /** What is typed with spaces or points and kept without, `null` for any other text. */
  readonly form: TypedForm | null
}

export type TypedForm = 'phone' | 'pivot' | 'postcode'

/** Formatted text: see `rich-text/rich-text.ts`. Conflicts are settled block by block (FS-6). */
export interface RichField extends Labelled {
  readonly kind: 'rich'
}

export interface IntegerField extends Labelled {
  readonly kind: 'integer'
  readonly min: number
  readonly max: number
}

/** A calendar day, `YYYY-MM-DD`. */
export interface DateField extends Labelled {
  readonly kind: 'date'
}

/** A local time of day, `HH:MM`. */
export interface TimeField extends Labelled {
  readonly kind: 'time'
}

/** A fractional index: the order of a row among its siblings (FS-7). Never a conflict: the latest wins. */
export interface PositionField extends Labelled {
  readonly kind: 'position'
}

export interface ChoiceField<Choices extends Readonly<Record<string, string>>> extends Labelled {
  readonly kind: 'choice'
  /** Stored code → French label. */
  readonly choices: Choices
}

/**
 * Several of a closed list, in the order given. One value and not rows (FS-7): a file brings the whole list at once and
 * must be given back in its order (ADR 0017).
 */
export interface ChoicesField<Choices extends Readonly<Record<string, string>>> extends Labelled {
  readonly kind: 'choices'
  /** Stored code → French label. */
  readonly choices: Choices
}

export interface FlagField extends Labelled {
  readonly kind: 'flag'
}

/** A decimal number as it was written, « 45.50 »: a file must be given back to the last zero. */
export interface DecimalField extends Labelled {
  readonly kind: 'decimal'
  readonly min: number
  readonly max: number
}

/** Short texts in the order given: addresses of mail, of sites. */
export interface ListField extends Labelled {
  readonly kind: 'list'
  /** Greatest length of each, in Unicode code points. */
  readonly max: number
}

/** Another row of the same record that is the same thing in the world: see `db/identity.ts` (FS-9). */
export interface SameField extends Labelled {
  readonly kind: 'same'
}

/** The id of a row of another record, which may not have arrived yet (FS-10). */
export interface RefField extends Labelled {
  readonly kind: 'ref'
  readonly to: string
}

/** What the program states and nobody types, nor chooses: what a poste knew when something was fixed (FS-8), what a hub grants. */
export interface LoggedField<Value extends object> extends Labelled {
  readonly kind: 'logged'
  /** How a history tells a value of it. */
  readonly words: string
  /** Never there: it is the type of what is. */
  readonly value?: Value
}

/** What was known of each replica, but for some operations, « replica:rank ». */
export interface SeenAt {
  readonly vector: Readonly<Record<string, number>>
  readonly but: readonly string[]
}

/** The TypeScript type of a field's value; `null` (never written, or emptied) is added by `RowOf`. */
export type ValueOf<F extends Field> =
  F extends ChoiceField<infer Choices>
    ? (keyof Choices & string) | Newer
    : F extends ChoicesField<infer Choices>
      ? readonly (keyof Choices & string)[]
      : F extends RichField
        ? RichText
        : F extends IntegerField
          ? number
          : F extends FlagField
            ? boolean
            : F extends ListField
              ? readonly string[]
              : F extends RefField | SameField
                ? RowId
                : F extends LoggedField<infer Value extends object>
                  ? Value
                  : string

export const text = (label: string, max = 300, form: TypedForm | null = null): TextField => ({
  kind: 'text',
  label,
  max,
  multiline: false,
  form,
})

export const longText = (label: string, max = 20_000): TextField => ({
  kind: 'text',
  label,
  max,
  multiline: true,
  form: null,
})

export const rich = (label: string): RichField => ({ kind: 'rich', label })

export const integer = (label: string, min: number, max: number): IntegerField => ({ kind: 'integer', label, min, max })

export const date = (label: string): DateField => ({ kind: 'date', label })

export const time = (label: string): TimeField => ({ kind: 'time', label })

export const position = (): PositionField => ({ kind: 'position', label: 'Ordre' })

export const ref = (label: string, to: string): RefField => ({ kind: 'ref', label, to })

export const choice = <const Choices extends Readonly<Record<string, string>>>(
  label: string,
  choices: Choices,
): ChoiceField<Choices> => ({ kind: 'choice', label, choices })

export const choices = <const Choices extends Readonly<Record<string, string>>>(
  label: string,
  choices: Choices,
): ChoicesField<Choices> => ({ kind: 'choices', label, choices })

export const flag = (label: string): FlagField => ({ kind: 'flag', label })

export const decimal = (label: string, min: number, max: number): DecimalField => ({ kind: 'decimal', label, min, max })

export const list = (label: string, max = 300): ListField => ({ kind: 'list', label, max })

export const same = (label: string): SameField => ({ kind: 'same', label })

export const logged = <Value extends object>(label: string, words: string): LoggedField<Value> => ({
  kind: 'logged',
  label,
  words,
})
