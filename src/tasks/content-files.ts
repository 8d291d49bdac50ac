import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Reads files of one content folder by paths relative to it; names them as `content/…` in messages. */
export class ContentFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  has(file: string): boolean {
    return existsSync(path.join(this.root, file));
  }

  bytes(file: string): Uint8Array {
    return readFileSync(path.join(this.root, file));
  }

  text(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }

  /** All files below a folder, sorted, relative to the content folder. */
  list(folder: string): readonly string[] {
    if (!this.has(folder)) return [];
    return readdirSync(path.join(this.root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.posix.join(path.relative(this.root, entry.parentPath), entry.name))
      .sort();
  }

  /** Everything below this folder that is neither file nor folder, sorted: links, which may lead anywhere. */
  links(): readonly string[] {
    return readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isFile() && !entry.isDirectory())
      .map((entry) => path.posix.join(path.relative(this.root, entry.parentPath), entry.name))
      .sort();
  }
}

/** How a content file is named in messages. */
export function shownPath(file: string): string {
  return `content/${file}`;
}
