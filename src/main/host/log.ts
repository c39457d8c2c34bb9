/** Notes what happened, for whoever repairs: a stable code and plain facts, never personal data. */
export type Log = (code: string, facts: Readonly<Record<string, string | number | boolean>>) => void
