import type { Look } from '../../utils/looks/look.ts';
import { useWords } from '../ui/words-context.ts';
import { eveningsForTests } from './evenings-for-tests.ts';

type Props = { look: Look; tests: number };

/** How far a look that is to be tested is from its test; with a coefficient its figures say so themselves. */
export function StillNeeded({ look: { shows, n }, tests }: Props) {
  const { say } = useWords();
  if (shows === 'correlation') return null;
  const needs = eveningsForTests(tests);
  return <p class="soft">{say('look_test_evenings', needs, needs - n)}</p>;
}
