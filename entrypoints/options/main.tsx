import '../../components/theme.css';
import '../../components/ui/controls.css';
import { render } from 'preact';
import { laidAside } from '../../utils/platform/laid-aside.ts';
import { Root } from '../shared/Root.tsx';
import { Options } from './Options.tsx';

const options = (
  <Root>
    <Options />
  </Root>
);

render(options, document.getElementById('app') as HTMLElement);

// What was told on a page that closed too soon; nothing waits for it.
if (laidAside().length > 0) {
  import('../shared/take-up.ts').then(({ takeUp }) => takeUp()).catch(() => undefined);
}

// Spelled out, so that the build for people does not even hold the file.
if (import.meta.env.MODE === 'e2e') {
  import('../shared/contract-store.ts')
    .then(({ offerStore }) => offerStore())
    .catch(() => undefined);
}
