/** Frames in which the page comes to a section, and the section takes its editors. */
const frames = 4

/** Acts once the page has come to the section that was asked for. */
export const whenShown = (act: () => void, count = frames): void => {
  requestAnimationFrame(() => (count <= 1 ? act() : whenShown(act, count - 1)))
}
