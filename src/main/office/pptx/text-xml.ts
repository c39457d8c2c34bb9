import { type SlideParagraph, type SlideRun, slideLooks } from '#shared/records/slide-show.ts'
import { raisedRuns } from '../xlsx/raised.ts'
import { xmlText } from '../xlsx/xml-text.ts'
import { schemeFill } from './ooxml.ts'

/** The colour of words, by its name in the theme: black, that of the house, white. */
export type Ink = 'tx1' | 'tx2' | 'bg1'

/** The ending of an ordinal is raised. @param size in points */
export const runXml = ({ text, bold, italic }: SlideRun, size: number, ink: Ink): string =>
  raisedRuns(text)
    .map(
      (part) =>
        `<a:r><a:rPr lang="fr-FR" sz="${size * 100}" b="${bold ? 1 : 0}" i="${italic ? 1 : 0}"${part.raised ? ' baseline="30000"' : ''}>${schemeFill(ink)}</a:rPr><a:t>${xmlText(part.text)}</a:t></a:r>`,
    )
    .join('')

export const paragraphXml = ({ look, sign, runs }: SlideParagraph, ink: Ink): string => {
  const { size, bold, after } = slideLooks[look]
  const color = ink === 'tx1' && bold ? 'tx2' : ink
  const words = runs.map((run) => runXml(bold ? { ...run, bold } : run, size, color)).join('')
  return `<a:p><a:pPr${signIndent(sign)}><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${after * 100}"/></a:spcAft>${signXml(sign)}</a:pPr>${words}</a:p>`
}

const signIndent = (sign: SlideParagraph['sign']): string =>
  sign === undefined ? ' marL="0" indent="0"' : ` marL="${indent}" indent="-${indent}"`

const indent = 324_000

const signXml = (sign: SlideParagraph['sign']): string => {
  switch (sign) {
    case undefined:
      return '<a:buNone/>'
    case 'bullet':
      return '<a:buFont typeface="Arial"/><a:buChar char="•"/>'
    case 'number':
      return '<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/>'
  }
}
