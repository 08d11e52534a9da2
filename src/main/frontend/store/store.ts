import type { Storage } from '@graphiql/toolkit';

const TOKEN = /bearer\s+\S+|basic\s+[\w+/=]{8,}|eyJ[\w-]+\.[\w-]+\.[\w-]*|"?authorization"?\s*:/i;

/** A value without the headers of tabs and history; null where it still looks like a token. */
export function withoutSecrets(value: string): string | null {
  const kept = withoutHeaders(value);
  return TOKEN.test(kept) ? null : kept;
}

function withoutHeaders(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value), (key, inner: unknown) =>
      key === 'headers' ? undefined : inner,
    );
  } catch {
    return value;
  }
}

/** The browser's storage for tabs and history; GraphiQL's history would keep request headers. */
export const store: Storage = {
  get length() {
    return localStorage.length;
  },
  getItem: key => localStorage.getItem(key),
  removeItem: key => localStorage.removeItem(key),
  clear: () =>
    Object.keys(localStorage)
      .filter(key => key.startsWith('graphiql:'))
      .forEach(key => localStorage.removeItem(key)),
  setItem(key, value) {
    const kept = key.toLowerCase().endsWith('headers') ? null : withoutSecrets(value);
    if (kept === null) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, kept);
    }
  },
};
