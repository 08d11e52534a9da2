import './workers';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './console.css';
import { createRoot } from 'react-dom/client';
import { Console } from './views/console';

createRoot(document.getElementById('console')!).render(<Console />);
