import type { ContentCopy } from './content-copy.ts';

/** Changes German texts once more: one passage in what it says, and a mere comma elsewhere. */
export function changeGerman(content: ContentCopy): void {
  const [methodology, privacy] = ['content/texts/de/pages/methodology.mdx', 'content/texts/de/pages/privacy.mdx'];
  content.replace(privacy, 'keine Besuchszählung', 'keine Zählung der Besuche');
  content.record('2026-12-24', 'unchanged');
  content.replace(methodology, 'Gelöscht wird nichts', 'Gelöscht wird auch künftig nichts');
  content.replace(
    methodology,
    /^description: ".*"$/mu,
    'description: "Eine neue Beschreibung, die etwas anderes sagt als die alte."',
  );
  content.record('2027-01-05');
}
