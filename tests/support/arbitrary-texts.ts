import fc from 'fast-check';

const FRAGMENTS = [
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    '</style>',
    '</title>',
    ']]>',
    '-->',
  ],
  ...[
    '&lt;',
    '&#60;',
    '&',
    '<',
    '"',
    '\u0000',
    '\u202E',
    'javascript:alert(1)',
    '{{name}}',
    '$&',
    'Köln',
    'Halle (Westf.)',
  ],
] as const;

/** Any text, with pieces in it that end an element, an attribute or a comment where they are not escaped. */
export const anyHostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 6 })
  .map((pieces) => pieces.join(''));
