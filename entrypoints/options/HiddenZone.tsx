import { ZoneQuestion } from '../../components/settings/ZoneQuestion.tsx';
import { Trouble } from '../../components/ui/Trouble.tsx';
import { browserZone } from '../../utils/platform/clock.ts';
import { ofSettings } from '../shared/of-settings.ts';
import { useNow } from '../shared/use-now.ts';
import { useSave } from '../shared/use-save.ts';

/** Asks where the person is. */
export function HiddenZone() {
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
