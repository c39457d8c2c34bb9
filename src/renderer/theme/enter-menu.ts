/**
 * Gives a menu the keyboard as it is drawn, and leaves it on the entry one goes to. Mantine gives it to the first entry a
 * moment later, and again, whatever was pressed meanwhile: on a busy computer Entrée then took that one. It gives it to the
 * element that is marked, if there is one.
 */
export const enterMenu = (menu: HTMLElement | null): void => {
  if (menu === null || menu.contains(document.activeElement)) return
  menu.addEventListener('focusin', ({ target }) => {
    menu.querySelector(marked)?.removeAttribute('data-autofocus')
    if (target instanceof HTMLElement) target.dataset.autofocus = ''
  })
  const first = menu.querySelector<HTMLElement>(marked) ?? menu.querySelector<HTMLElement>('[data-menu-item]:enabled')
  first?.focus({ preventScroll: true })
}

const marked = '[data-autofocus]'
