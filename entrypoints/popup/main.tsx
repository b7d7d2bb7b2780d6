import { render } from 'preact';

render(<h1>Evenfall</h1>, document.body);
