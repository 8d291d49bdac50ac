import type { AuthorityList } from '../../domain/list.ts';
import type { Translate } from '../../i18n/translator.ts';

/** Name of a list beside its demand: its group, and the kind of authority if it is about one. */
export function listName(t: Translate, { group, kind }: AuthorityList): string {
  const name = t(`list.group.${group}`);
  if (kind === undefined) return name;
  return `${kind === 'kreis' ? t('list.kind.kreis') : t('authorities.independent')}: ${name}`;
}
