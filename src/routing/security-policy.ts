/** What a page runs: nothing, scripts of the site that load files of the site, or the search with its index and WebAssembly. */
export type PageScripts = 'none' | 'local' | 'search';

const DIRECTIVES: Readonly<Record<PageScripts, readonly string[]>> = {
  none: ["script-src 'none'"],
  local: ["script-src 'self'", "connect-src 'self'"],
  search: ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "worker-src 'self'"],
};

/** Which pages a page may show in frames. */
export type PageFrames = 'none' | 'own';

/**
 * Content Security Policy of a page (CSP Level 3), as a meta element: every style, font and script comes from the site itself,
 * reading pages run none, nothing can be framed in, posted elsewhere or loaded from another host.
 */
export function contentSecurityPolicy(scripts: PageScripts, frames: PageFrames = 'none'): string {
  return [
    "default-src 'none'",
    ...DIRECTIVES[scripts],
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    ...(frames === 'own' ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * Content Security Policy of a card that others show in a frame: its own styles and nothing else.
 * @param styleHash SHA-256 of the text of its style element, in Base64
 */
export function cardSecurityPolicy(styleHash: string): string {
  return `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
}
