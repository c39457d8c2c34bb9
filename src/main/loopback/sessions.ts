import { createHash, randomBytes } from 'node:crypto'

/** Who may speak to the loopback host: a one-time token opens one session, whose secret the window then shows each time. */
export interface Sessions {
  /** A new token, good for one exchange within two minutes. */
  issueToken(): string
  /** The secret of the session that this token opens, or `null` when it is unknown, already used or too old. */
  exchange(token: string): string | null
  has(secret: string): boolean
}

/** Milliseconds between the moment an address is told and the moment it opens nothing any more. */
const goodFor = 2 * 60_000

/** Only digests are kept, so that comparing tells nothing by the time it takes. */
export function createSessions(): Sessions {
  /** The instant each was issued. */
  const tokens = new Map<string, number>()
  const sessions = new Set<string>()
  return {
    issueToken: () => {
      const token = drawn()
      tokens.set(digest(token), Date.now())
      return token
    },
    exchange: (token) => {
      const issued = tokens.get(digest(token))
      tokens.delete(digest(token))
      if (issued === undefined || Date.now() - issued > goodFor) return null
      const secret = drawn()
      sessions.add(digest(secret))
      return secret
    },
    has: (secret) => sessions.has(digest(secret)),
  }
}

const drawn = (): string => randomBytes(32).toString('base64url')

const digest = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
