/** The looks of charts, in DrawingML: Arial, colours that differ by their dash and their mark too. */

export const plainFill = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`

/** @param width in EMU, 12 700 a point */
export const line = (color: string, width: number, dash = 'solid'): string =>
  `<a:ln w="${width}" cap="rnd">${plainFill(color)}<a:prstDash val="${dash}"/><a:round/></a:ln>`

export const frameLine = line('A9BDC8', 6_350)

/** `null`: the automatic colour. */
export const chartText = ({ size, color }: { readonly size: number; readonly color: string | null }): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0">${color === null ? '' : plainFill(color)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`

const colors = ['12455C', 'B3541E', '5E6B73'] as const
const dashes = ['solid', 'dash', 'sysDot', 'lgDash', 'dashDot'] as const
const marks = ['circle', 'square', 'triangle', 'diamond', 'x', 'plus', 'star'] as const

/** The item of a series; those beyond the last begin again, each list at its own pace. */
const at = <Item>(items: readonly [Item, ...Item[]], rank: number): Item => items[rank % items.length] ?? items[0]

export const seriesLine = (rank: number): string => line(at(colors, rank), 28_575, at(dashes, rank))

export const markOf = (rank: number): string =>
  `<c:marker><c:symbol val="${at(marks, rank)}"/><c:size val="7"/><c:spPr>${plainFill(at(colors, rank))}${line(at(colors, rank), 9_525)}</c:spPr></c:marker>`
