const KEY_SHAPED = /\b(?:sk-[A-Za-z0-9_-]{6,}|rf_[A-Za-z0-9]{12,})|(?<=[?&]api_key=)[^&\s"')]+/g;

/** A login in a URL. Its password may hold a slash, which no URL allows, but texts do; a port before a path is none. */
const URL_LOGIN = /(?<=\b[a-z][a-z\d+.-]*:\/\/)(?:[^\s/"'()]+|[^\s/"'()@:[]+:(?!\d*\/)[^\s"'()@]+)@/gi;
const URL_QUERY = /(?<=\bhttps?:\/\/[^\s?"'()]*\?)[^\s"'()]+/gi;

/** A shorter key is a word such as "ollama" or "EMPTY", which local servers ask for: it hides nothing. */
const SHORTEST_SECRET = 8;

/** Takes secrets out of a text: those that are known, and whatever has the shape of a key. */
export function redact(text: string, secrets: readonly string[] = []): string {
  return secrets.map((secret) => secret.trim())
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    // The longest first: of one that begins with another, the rest would be left.
    .sort((one, other) => other.length - one.length)
    .reduce((clean, secret) => clean.replaceAll(secret, "[redacted]"), text)
    .replace(KEY_SHAPED, "[redacted]")
    .replace(URL_LOGIN, "")
    .replace(URL_QUERY, "…");
}
