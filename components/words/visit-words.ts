import type { WordKey } from '../../utils/i18n/words.ts';
import type { VisitLine } from '../../utils/settings/visit.ts';

export const VISIT_LINE_WORDS: Record<VisitLine, WordKey> = {
  takes: 'visit_line_takes',
  changes: 'visit_line_changes',
  iron: 'visit_line_iron',
  score: 'visit_line_score',
};
