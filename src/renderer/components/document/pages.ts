/** One page to the next, in CSS px: A4 is 21 cm wide and each page is a column as far from the next. */
const step = (21 / 2.54) * 96
const gap = (4.8 / 2.54) * 96

/** How many pages a flow of `width` px takes, its overflow counted. */
export const pageCount = (width: number): number => Math.max(1, Math.round((width + gap) / step))

/** The page, from 1, on which a point `offset` px from the flow's start stands. */
export const pageOf = (offset: number): number => Math.max(1, Math.floor((offset + gap / 2) / step) + 1)

/** The page on which an element of the flow begins, whatever the scale it is shown at. */
export const pageAt = (element: Element, flow: HTMLElement): number => {
  const frame = flow.getBoundingClientRect()
  const first = element.getClientRects()[0]
  const scale = frame.width / flow.offsetWidth
  return first === undefined ? 1 : pageOf((first.left - frame.left) / scale)
}
