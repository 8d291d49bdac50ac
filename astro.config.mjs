import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { trusted } from './src/schemas/fault.ts';
import { MARKDOWN_FEATURES } from './src/schemas/markdown-features.ts';
import { siteSchema } from './src/schemas/site.ts';
import { readYaml } from './src/schemas/yaml.ts';

const content = process.env.CONTENT_DIR ?? 'content';
const settings = trusted(readYaml('content/site.yaml', readFileSync(`${content}/site.yaml`, 'utf8'), siteSchema));
const address = new URL(settings.baseUrl);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: process.env.OUT_DIR ?? './dist',
  cacheDir: process.env.CACHE_DIR ?? './.astro',
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: satteri({ features: MARKDOWN_FEATURES }) },
  integrations: [mdx()],
  vite: {
    resolve: { alias: { '@content': fileURLToPath(new URL(content, import.meta.url)) } },
    build: {
      assetsInlineLimit: 0,
      // astro#18087: one harmless warning per MDX file
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
