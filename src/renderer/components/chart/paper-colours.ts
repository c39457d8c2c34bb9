/** Reads colours as paper has them; nothing is painted in between. */
export const onPaper = <Value>(read: () => Value): Value => {
  const root = document.documentElement
  const scheme = root.getAttribute('data-mantine-color-scheme')
  root.setAttribute('data-mantine-color-scheme', 'light')
  try {
    return read()
  } finally {
    if (scheme !== null) root.setAttribute('data-mantine-color-scheme', scheme)
  }
}

/** A colour of the style sheets as any program reads it, « #135d49 »: a mixture of colours is for browsers alone. */
export const hexOf = (colour: string): string => {
  const probe = document.createElement('i')
  probe.style.color = colour
  document.body.append(probe)
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('No canvas')
  pen.fillStyle = getComputedStyle(probe).color
  probe.remove()
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
