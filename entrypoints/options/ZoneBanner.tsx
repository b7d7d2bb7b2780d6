import { laterPart } from '../../components/ui/later-part.tsx';
import { Trouble } from '../../components/ui/Trouble.tsx';
import { maybeHiddenZone } from '../../utils/evening/zone.ts';
import { browserZone } from '../../utils/platform/clock.ts';
import { ofSettings } from '../shared/of-settings.ts';
import { useRoot } from '../shared/Root.tsx';
import { useNow } from '../shared/use-now.ts';
import { useSave } from '../shared/use-save.ts';

const ZoneQuestion = laterPart(() =>
  import('../../components/plan/ZoneQuestion.tsx').then((it) => it.ZoneQuestion),
);

/** Asks for the zone, on every page, where the browser may hide it and none was chosen. */
export function ZoneBanner() {
  const { settings } = useRoot();
  if (settings.zone !== null || !maybeHiddenZone(browserZone())) return null;
  return <HiddenZone />;
}

function HiddenZone() {
  const { save, trouble } = useSave();
  return (
    <>
      <ZoneQuestion
        at={useNow().at}
        browserZone={browserZone()}
        zones={Intl.supportedValuesOf('timeZone')}
        onZone={(chosen) => save(ofSettings(() => ({ zone: chosen })))}
      />
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}
