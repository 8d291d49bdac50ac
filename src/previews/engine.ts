import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import loadKit, { type CanvasKit, type TypefaceFontProvider } from 'canvaskit-wasm';
import { PREVIEW_SIZE } from '../domain/preview.ts';
import { drawPreview } from './drawing.ts';
import { toPalette } from './palette.ts';
import { toPng } from './png.ts';
import type { PreviewWords } from './preview-words.ts';

/** Packages are looked up from the project, wherever the built code stands. */
const { resolve } = createRequire(path.resolve('package.json'));

/** Whole typefaces by the names under which texts ask for them: drawing needs every letter in one file. */
const FACES = {
  bold: '@expo-google-fonts/commissioner/700Bold/Commissioner_700Bold.ttf',
  'bold-arabic': '@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
  regular: '@expo-google-fonts/commissioner/400Regular/Commissioner_400Regular.ttf',
  'regular-arabic': '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
} as const;
const PACKAGES = ['canvaskit-wasm', '@expo-google-fonts/commissioner', '@expo-google-fonts/vazirmatn'];

/** What every picture depends on besides its words: the code that draws it, the engine and the typefaces. */
export const DESIGN: readonly string[] = [
  ...Object.values(import.meta.glob<string>('./*.ts', { eager: true, query: '?raw', import: 'default' })),
  ...PACKAGES.map((name) => readFileSync(resolve(`${name}/package.json`), 'utf8')),
];

interface Engine {
  readonly kit: CanvasKit;
  readonly fonts: TypefaceFontProvider;
}

let engine: Promise<Engine> | undefined;

async function loadEngine(): Promise<Engine> {
  const kit = await loadKit({ locateFile: (file) => resolve(`canvaskit-wasm/bin/${file}`) });
  const fonts = kit.TypefaceFontProvider.Make();
  for (const [name, file] of Object.entries(FACES)) fonts.registerFont(readFileSync(resolve(file)), name);
  return { kit, fonts };
}

/** Draws a picture and writes it as PNG; the engine is loaded with the first one. */
export async function makePreview(words: PreviewWords): Promise<Buffer> {
  engine ??= loadEngine();
  const { kit, fonts } = await engine;
  return toPng(toPalette(drawPreview(kit, fonts, words)), PREVIEW_SIZE.width);
}
