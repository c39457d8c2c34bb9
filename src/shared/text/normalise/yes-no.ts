import { fold } from '../../kernel/fold.ts'
import { quoted, type Reading, reader, reads, unreadable } from './reading.ts'

const yes = ['oui', 'o', 'ok', 'yes', 'y', 'true', 'vrai', 'on', 'x', '1', 'coche', '✓', '✔', '✔️', '☑', '☑️', '☒', '✅']
const no = ['non', 'n', 'no', 'false', 'faux', 'off', '0', 'non coche', '✗', '✘', '☐', '❌']

const answers = new Map([...yes.map((word) => [word, true] as const), ...no.map((word) => [word, false] as const)])

const beginning = /^(oui|non)\b[\s,;:.(–-]*(.+?)\)?$/is

/** « Oui », « x », « True », « 1 »; also « oui, sur demande », whose remainder is told. */
export const readYesNo = reader((text): Reading<boolean> => {
  const word = fold(text).replace(/[.!]+$/, '')
  const answer = answers.get(word)
  if (answer !== undefined) return reads(answer)
  const [, said, remainder] = beginning.exec(text.trim()) ?? []
  return said === undefined
    ? unreadable(`on attend ${quoted('oui')} ou ${quoted('non')}`)
    : reads(said.toLowerCase() === 'oui', `${quoted(remainder ?? '')} n’est pas repris`)
})
