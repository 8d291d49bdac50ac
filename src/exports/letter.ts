import type { Demand } from '../domain/demand.ts';
import { isKimRecipient, isKreis, nameInLetter, type LocalAuthority } from '../domain/local-authority.ts';

type Question = Demand | 'concepts-kreis' | 'concepts-own-kreis';

/** The German letter with gaps: `{place}` and `{body}`. */
export interface LetterTemplate {
  readonly subject: string;
  readonly greeting: string;
  readonly opening: string;
  readonly question: Readonly<Record<Question, string>>;
  readonly documents: string;
  readonly legal: string;
  readonly closing: string;
  readonly signature: string;
  readonly 'body-known': string;
  readonly 'body-unknown': string;
}

/** A letter that is ready to be sent once its sender has signed it. */
export interface Letter {
  readonly addressee: LocalAuthority;
  readonly subject: string;
  /** Addressee and text, lines separated by line feeds. */
  readonly text: string;
  /** The same without the addressee's line, for a mail. */
  readonly message: string;
}

interface Case {
  readonly authority: LocalAuthority;
  /** The authority that runs KIM there: itself, or its Kreis. */
  readonly kimRunner: LocalAuthority;
  readonly demand: Demand;
  /** Whether a source documents an integration body there. */
  readonly bodyKnown: boolean;
}

/** The letter that asks one demand's question. Concepts are asked of whoever runs KIM, everything else of the authority itself. */
export function makeLetter(template: LetterTemplate, { authority, kimRunner, demand, bodyKnown }: Case): Letter {
  const addressee = demand === 'concepts' ? kimRunner : authority;
  const fill = (text: string): string =>
    text
      .replaceAll('{place}', nameInLetter(authority))
      .replaceAll('{body}', bodyKnown ? template['body-known'] : template['body-unknown']);
  const question = fill(template.question[questionFor(demand, authority)]);
  const subject = fill(template.subject);
  const parts = [template.greeting, template.opening, question, template.documents, template.legal].map(fill);
  const message = [...parts, `${template.closing}\n${template.signature}`].join('\n\n');
  return { addressee, subject, message, text: `${nameInLetter(addressee)}\n\n${subject}\n\n${message}` };
}

function questionFor(demand: Demand, authority: LocalAuthority): Question {
  if (demand !== 'concepts') return demand;
  if (isKreis(authority)) return 'concepts-own-kreis';
  return isKimRecipient(authority) ? 'concepts' : 'concepts-kreis';
}

/** A `mailto:` link without a recipient, which opens the letter in the mail program. Source: RFC 6068. */
export function mailLink({ subject, message }: Letter): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message.replaceAll('\n', '\r\n'))}`;
}
