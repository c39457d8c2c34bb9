/** Moves the focus to the next (1) or previous (-1) zone of the screen: elements marked `data-zone`, in order. */
export function focusNextZone(step: 1 | -1): void {
  const zones = [...document.querySelectorAll<HTMLElement>('[data-zone]')].filter((zone) => zone.checkVisibility())
  if (zones.length === 0) return
  const current = zones.findLastIndex((zone) => zone.contains(document.activeElement))
  const next = zones[(current + step + zones.length) % zones.length] ?? zones[0]
  if (next !== undefined) enter(next)
}

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea, select, [contenteditable=true], [tabindex="0"]'

/** A zone is entered at its first control that is shown, else itself. */
const enter = (zone: HTMLElement): void => {
  const first = [...zone.querySelectorAll<HTMLElement>(focusable)].find((element) => element.checkVisibility())
  if (first === undefined) zone.tabIndex = -1
  ;(first ?? zone).focus()
}
