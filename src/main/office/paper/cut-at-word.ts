/** A text of so many code points at most, « … » standing for a missing end; words are not cut. */
export const cutAtWord = (text: string, most: number): string => {
  const points = [...text]
  if (points.length <= most) return text
  return `${points
    .slice(0, most - 1)
    .join('')
    .replace(/\s+\S*$/, '')}…`
}
