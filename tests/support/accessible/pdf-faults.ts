import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { levelFaults } from './shared-faults.ts'

/** What keeps somebody from listening to a PDF: tags, a title, the language, headings in order, words for pictures. */
export const pdfFaults = (path: string): readonly string[] => {
  const facts = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
  const tags = execFileSync('pdfinfo', ['-struct', path], { encoding: 'utf8' })
  const levels = [...tags.matchAll(/^\s*H([1-6])\b/gm)].map(([, level]) => Number(level))
  return [
    ...(/^Tagged:\s+yes$/m.test(facts) ? [] : ['no tag']),
    ...(/^Title:\s+\S/m.test(facts) ? [] : ['no title']),
    ...(/\/Lang\s*\((fr|fr-FR|en-GB)\)/.test(readFileSync(path, 'latin1')) ? [] : ['no language']),
    ...(levels.length === 0 ? ['no heading'] : []),
    ...levelFaults(levels, levels[0]),
    ...(/^\s*Table\b/m.test(tags) && !/^\s*TH\b/m.test(tags) ? ['tables without a head'] : []),
  ]
}
