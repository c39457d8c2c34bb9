/** What two texts do not begin and end with together: from one sign to another in the first, up to `end` in the second. */
export const edgesOf = (
  one: string,
  other: string,
): { readonly from: number; readonly to: number; readonly end: number } => {
  const most = Math.min(one.length, other.length)
  let from = 0
  while (from < most && one[from] === other[from]) from += 1
  let tail = 0
  while (tail < most - from && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1
  return { from, to: one.length - tail, end: other.length - tail }
}
