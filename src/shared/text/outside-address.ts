/** Where a link leads outside, as a person can judge it. */
export interface OutsideAddress {
  /** « exemple.fr »: the name as computers know it, letters of other alphabets and accents spelt out (« xn--… »). */
  readonly site: string
  /** What is opened: the whole address, without what may stand before the name of the site to pass for it. */
  readonly whole: string
  /** French sentences: what in it may deceive. */
  readonly warnings: readonly string[]
}

/** An address taken apart, as `URL.parse` does; this file runs where there is none. */
interface ParsedAddress {
  readonly protocol: string
  readonly username: string
  readonly password: string
  /** With its port, when it says one. */
  readonly host: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
}

/** @returns `null` for what is no page of the web: a mail, an address that is none */
export const outsideAddress = (url: ParsedAddress | null): OutsideAddress | null => {
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  const { protocol, username, password, host, pathname, search, hash } = url
  const warnings = [
    ...(username + password === ''
      ? []
      : ['Un nom précédait celui du site et pouvait passer pour lui\u00a0: il est ôté.']),
    ...(/(?:^|\.)xn--/.test(host)
      ? ['Ce nom contient des accents ou des lettres d’un autre alphabet\u00a0: il peut en imiter un autre.']
      : []),
    ...(protocol === 'http:' ? ['Ce qui y est lu ou écrit n’est pas chiffré.'] : []),
  ]
  return { site: host, whole: `${protocol}//${host}${pathname}${search}${hash}`, warnings }
}
