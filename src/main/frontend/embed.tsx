import './explorer.css';
import { createRoot } from 'react-dom/client';
import { Boundary } from './components/boundary';
import { Embed } from './views/embed';

createRoot(document.getElementById('embed')!).render(
  <Boundary>
    <Embed />
  </Boundary>,
);
