/**
 * Depth of a JSON value, « [[1]] » being 3; of one that is deeper than `most`, a greater number than `most`. Counted
 * without recursion, so that no input can overflow the stack.
 */
export const jsonDepth = (value: unknown, most: number): number => {
  let level = [value]
  let depth = 0
  while (level.length > 0 && depth <= most) {
    level = level.flatMap((node) => (typeof node === 'object' && node !== null ? Object.values(node) : []))
    depth += 1
  }
  return depth
}
