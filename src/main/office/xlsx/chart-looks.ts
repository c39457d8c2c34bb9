import { palette } from '../paper/palette.ts'
import type { PointLook } from './chart.ts'

/** The looks of charts, in DrawingML: Arial, colours that never say more than words and hatching do. */

export const plainFill = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`

/** @param width in EMU, 12 700 a point */
export const line = (color: string, width: number, dash = 'solid'): string =>
  `<a:ln w="${width}" cap="flat">${plainFill(color)}<a:prstDash val="${dash}"/><a:round/></a:ln>`

export const frameLine = line(palette.thread, 6_350)

export const noLine = '<a:ln><a:noFill/></a:ln>'

/** `null`: the automatic colour. */
export const chartText = ({ size, color }: { readonly size: number; readonly color: string | null }): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0">${color === null ? '' : plainFill(color)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`

const colorOf: Readonly<Record<PointLook, string>> = {
  plain: palette.petrol,
  provisional: palette.petrol,
  reached: palette.reached[0],
  near: palette.near[0],
  late: palette.late[0],
}

export const pointLook = (look: PointLook): string => {
  const color = colorOf[look]
  if (look !== 'provisional') return `<c:spPr>${plainFill(color)}</c:spPr>`
  return `<c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr><a:bgClr><a:srgbClr val="${palette.white}"/></a:bgClr></a:pattFill>${line(color, 12_700)}</c:spPr>`
}
