/**
 * Content Security Policy of a page (CSP Level 3), as a meta element: every style and font comes from the site itself, no
 * page runs scripts but those with search, nothing can be framed in, posted elsewhere or loaded from another host.
 * @param withSearch whether the page runs the search: its script, its index and its WebAssembly
 */
export function contentSecurityPolicy(withSearch: boolean): string {
  const scripts = withSearch
    ? ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "worker-src 'self'"]
    : ["script-src 'none'"];
  return [
    "default-src 'none'",
    ...scripts,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
