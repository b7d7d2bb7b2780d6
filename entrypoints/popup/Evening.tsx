import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupLinks } from '../../components/frame/PopupLinks.tsx';
import { useLive } from '../../components/ui/use-live.ts';
import { eveningOf } from '../../utils/evening/evening-of.ts';
import type { Now } from '../../utils/evening/instant.ts';
import { planOf } from '../../utils/evening/plan.ts';
import { sleepsByDay } from '../../utils/evening/sleeps-by-day.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { troubleOf } from '../../utils/storage/storage-trouble.ts';
import { watchQuery } from '../../utils/storage/watch-query.ts';
import { Card } from './Card.tsx';
import { Rate } from './Rate.tsx';
import { readStoredEvening, type StoredEvening } from './stored-evening.ts';
import { TonightSection } from './TonightSection.tsx';
import { tonightNow } from './tonight-now.ts';

/** The popup of an evening: the scale first, then what is pending, then tonight. */
export function Evening({ settings, now }: { settings: Settings; now: Now }) {
  const evening = eveningOf(now, settings.turnOvers);
  const stored = useLive<StoredEvening>(
    () => watchQuery(() => readStoredEvening(evening)),
    [evening],
  );
  const [asking, setAsking] = useState<'now' | 'worst'>(
    location.hash === '#worst' ? 'worst' : 'now',
  );
  const tonight = tonightNow(settings, stored.value?.engine ?? null, now);
  const byDay = sleepsByDay(planOf(evening, settings.plan).bedtime);
  const pageOf = (page: string) => browser.runtime.getURL(`/options.html#${page}`);
  return (
    <main class="evening">
      <Rate
        settings={settings}
        evening={evening}
        stored={stored.value ?? null}
        asking={asking}
        byDay={byDay}
        trouble={stored.failure === null ? null : troubleOf(stored.failure)}
        onAsk={setAsking}
      />
      <Card
        tonight={tonight}
        now={now}
        ratings={stored.value?.ratings ?? []}
        byDay={byDay}
        onRateWorst={() => {
          setAsking('worst');
          scrollTo({ top: 0 });
        }}
      />
      <TonightSection
        tonight={tonight}
        now={now}
        byDay={byDay}
        countElsewhere={settings.countElsewhere}
      />
      <PopupLinks weekHref={pageOf('week')} planHref={pageOf('plan')} aboutHref={pageOf('about')} />
    </main>
  );
}
