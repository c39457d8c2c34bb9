import { palette } from '../paper/palette.ts'
import { xmlText } from '../xlsx/xml-text.ts'
import { xmlFile } from './ooxml.ts'
import type { SlideLook } from './slide-look.ts'

/** Colours and letters by the names that PowerPoint offers: whoever changes them there changes every slide. */
export const themeXml = ({ ground, shade, series, font }: SlideLook): string =>
  xmlFile(
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Concerto"><a:themeElements><a:clrScheme name="Concerto">${colors(
      {
        dk1: '000000',
        lt1: palette.white,
        dk2: ground,
        lt2: shade,
        ...Object.fromEntries(series.slice(0, 6).map((color, index) => [`accent${index + 1}`, color])),
        hlink: palette.link,
        folHlink: palette.grey,
      },
    )}</a:clrScheme><a:fontScheme name="Concerto">${fonts('majorFont', font)}${fonts('minorFont', font)}</a:fontScheme>${effects}</a:themeElements></a:theme>`,
  )

const colors = (named: Readonly<Record<string, string>>): string =>
  Object.entries(named)
    .map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`)
    .join('')

const fonts = (kind: 'majorFont' | 'minorFont', font: string): string =>
  `<a:${kind}><a:latin typeface="${xmlText(font)}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`

const three = (one: string): string => one.repeat(3)
const placed = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'

/** The schema wants three of each, though nothing here asks for them. */
const effects = `<a:fmtScheme name="Concerto"><a:fillStyleLst>${three(placed)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="9525">${placed}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(placed)}</a:bgFillStyleLst></a:fmtScheme>`
