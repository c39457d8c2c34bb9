/** A text of so many code points at most, « … » standing for a missing end; words are not cut. */
export const cutAtWord = (text: string, most: number): string => {
  const points = [...text]
  if (points.length <= most) return text
  const head = points.slice(0, most).join('')
  const words = head.replace(/\s+\S*$/, '')
  return `${words === head ? points.slice(0, most - 1).join('') : words}…`
}
