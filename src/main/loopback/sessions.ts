import { createHash, randomBytes } from 'node:crypto'

/** Who may speak to the loopback host: a one-time token opens one session, whose secret then travels in a cookie. */
export interface Sessions {
  /** A new token, good for one exchange. */
  issueToken(): string
  /** The secret of the session that this token opens, or `null` when it is unknown or already used. */
  exchange(token: string): string | null
  has(secret: string): boolean
}

/** Only digests are kept, so that comparing tells nothing by the time it takes. */
export function createSessions(): Sessions {
  const tokens = new Set<string>()
  const sessions = new Set<string>()
  const issueIn = (known: Set<string>): string => {
    const secret = randomBytes(32).toString('base64url')
    known.add(digest(secret))
    return secret
  }
  return {
    issueToken: () => issueIn(tokens),
    exchange: (token) => (tokens.delete(digest(token)) ? issueIn(sessions) : null),
    has: (secret) => sessions.has(digest(secret)),
  }
}

const digest = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
