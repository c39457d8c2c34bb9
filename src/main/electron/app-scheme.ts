import type { CustomScheme } from 'electron'

/** The interface lives at one address of its own, which no network can answer for. */
export const appOrigin = 'app://concerto'
const appHost = 'concerto'

/** Standard and secure, so that it has an origin, storage and the same rules as an https page; nothing more. */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

export const isAppUrl = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  return protocol === 'app:' && host === appHost
}
