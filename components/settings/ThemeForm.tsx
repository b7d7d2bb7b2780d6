import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';

type Theme = 'auto' | 'dark' | 'day';

type Props = { theme: Theme; onChange: (theme: Theme) => void };

/** How the pages look. */
export function ThemeForm({ theme, onChange }: Props) {
  const { say } = useWords();
  const chips = (['auto', 'dark', 'day'] as const).map((value) => ({
    value,
    label: say(`theme_${value}`),
  }));
  return (
    <section class="section panel" aria-label={say('plan_looks_heading')}>
      <h2>{say('plan_looks_heading')}</h2>
      <Chips
        legend={say('plan_theme')}
        chips={chips}
        chosen={[theme]}
        several={false}
        onChange={([chosen]) => chosen && onChange(chosen)}
      />
      <p class="soft">{say('plan_theme_about')}</p>
    </section>
  );
}
