/** The colours of the documents; contrasts are on the ground where each is used. */
export const palette = {
  /** Titles, labels, bands, rules: 10.3 on white, white on it 10.3. */
  petrol: '12455C',
  /** Ground of labels. */
  shade: 'E4EDF2',
  /** Functions, captions, footer: 7.2 on white. */
  grey: '4A5963',
  /** Links, always underlined: 8.4 on white. */
  link: '0B4F8A',
  /** Inner rules, decorative. */
  thread: 'A9BDC8',
  /** Rules of boxes to write in: 3.4 on white. */
  strongThread: '7A8F9B',
  quoteBar: '8FB3C4',
  /** Ground of a pause. */
  cream: 'F6F9FB',
  white: 'FFFFFF',
  /** Lines of what may still change, on white, under black figures. */
  hatch: 'D5DFE5',
  /** Ground of cells to type in: black on it 19.5. */
  input: 'FFF6DD',
  /** States, each on its ground: 5.6, 6.6, 6.7. */
  reached: ['1E6B3A', 'E3F2E8'],
  near: ['7A4B00', 'FDF0D5'],
  late: ['9B1C1C', 'FBE4E4'],
} as const
