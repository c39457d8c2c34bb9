import { palette } from './palette.ts'

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'

/** Word's theme: what it offers a person who goes on writing, in the document's own letters and colours. */
export const themePart = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:theme xmlns:a="${drawing}" name="Concerto"><a:themeElements>${colours}${letters}${shapes}</a:themeElements></a:theme>`

const colour = (name: string, hex: string): string => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`

const colours = `<a:clrScheme name="Concerto">${[
  ['dk1', '000000'],
  ['lt1', palette.white],
  ['dk2', palette.petrol],
  ['lt2', palette.shade],
  ['accent1', palette.petrol],
  ['accent2', 'B3541E'],
  ['accent3', '5E6B73'],
  ['accent4', palette.grey],
  ['accent5', palette.quoteBar],
  ['accent6', palette.thread],
  ['hlink', palette.link],
  ['folHlink', palette.grey],
]
  .map(([name = '', hex = '']) => colour(name, hex))
  .join('')}</a:clrScheme>`

const arial = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
const letters = `<a:fontScheme name="Concerto"><a:majorFont>${arial}</a:majorFont><a:minorFont>${arial}</a:minorFont></a:fontScheme>`

const three = (element: string): string => element.repeat(3)
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const shapes = `<a:fmtScheme name="Concerto"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${three(
  `<a:ln w="6350">${fill}</a:ln>`,
)}</a:lnStyleLst><a:effectStyleLst>${three(
  '<a:effectStyle><a:effectLst/></a:effectStyle>',
)}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme>`
