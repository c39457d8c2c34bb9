import type { TextField } from './use-field-editor.ts'

/** A text in which another version wrote what this one does not know. */
export const isNewer = ({ value }: Pick<TextField, 'value'>): boolean => value?.newer === true

/** The text as it may be written in: one that is `newer` is read only, lest saving it lose what is not shown. */
export const editable = (text: TextField): TextField => (isNewer(text) ? { ...text, readOnly: true } : text)
