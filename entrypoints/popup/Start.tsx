import { browser } from 'wxt/browser';
import { Trouble } from '../../components/ui/Trouble.tsx';
import { PopupStart } from '../../components/welcome/PopupStart.tsx';
import { ofSettings } from '../shared/of-settings.ts';
import { useSave } from '../shared/use-save.ts';

/** The popup before "Start", and the press of it. */
export function Start() {
  const { save, trouble } = useSave();
  const start = ofSettings(({ startedAt }, { at }) => ({ startedAt: startedAt ?? at }));
  return (
    <>
      <PopupStart
        onStart={() => save(start)}
        moreHref={browser.runtime.getURL('/options.html#welcome')}
      />
      {trouble && <Trouble kind={trouble} />}
    </>
  );
}
