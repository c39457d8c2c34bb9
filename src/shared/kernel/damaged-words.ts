/**
 * The words of a text that lost letters before it came here, in order: « num\ufffdrique ». U+FFFD stands for what was
 * lost, as a rule because the text was taken from a PDF. Nothing tells which letters they were: they stay as they are.
 */
export const damagedWords = (text: string): readonly string[] =>
  text.includes('\ufffd') ? (text.match(damagedWord) ?? []) : []

const damagedWord = /[\p{L}\p{M}\p{N}’'\ufffd-]*\ufffd[\p{L}\p{M}\p{N}’'\ufffd-]*/gu
