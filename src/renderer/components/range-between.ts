/** A stretch of texts that follow each other. @param from counted over all of them, as `to` */
export const rangeBetween = (nodes: readonly Text[], from: number, to: number): Range => {
  const range = document.createRange()
  let at = 0
  for (const node of nodes) {
    const end = at + node.length
    if (from >= at && from < end) range.setStart(node, from - at)
    if (to > at && to <= end) range.setEnd(node, to - at)
    at = end
  }
  return range
}
