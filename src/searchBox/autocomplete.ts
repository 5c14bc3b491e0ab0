import {toLocale} from '../locales';
import type {Answer, Row} from '../search/answer';
import {symptomOf} from '../search/symptom';
import {ask, connect, connectedRoot, watchState} from './connection';
import type {Autocomplete, Handler, Options} from './contract';
import type {EngineState} from './engine';
import {allResults, emptyFoot, failedFoot, recentFoot, rowsFoot} from './feet';
import {listenTo} from './keys';
import {createPanel} from './panel';
import {rememberSearch} from './recent';
import {typeInto} from './typeInto';
import {sayWord} from './words';

/**
 * Stands in for autocomplete.js below the plugin's box: a combobox whose rows always belong to what stands in the box.
 *
 * @param input The plugin's box.
 * @param options Its class names.
 */
export default function autocomplete(input: HTMLInputElement, {cssClasses = {}}: Options): Autocomplete {
  const base = connectedRoot();
  const panel = createPanel(input, cssClasses, base);
  input.parentElement?.append(panel.root);
  const handlers = new Map<string, Handler>();
  let answer: Answer | undefined;
  let active = 0;
  let state: EngineState = 'loading';
  let enterWaits = false;

  const typed = () => input.value.trim();
  const current = () => (answer?.query === typed() ? answer : undefined);
  // The list was closed by the reader: an answer that arrives later does not open it again.
  let dismissed = false;
  const close = () => {
    enterWaits = false;
    dismissed = true;
    if (panel.isOpen()) {
      panel.show(false);
      handlers.get('autocomplete:closed')?.(undefined, {document: {u: '', h: ''}, type: 0, tokens: []});
    }
  };
  const go = (u: string, h = '') => {
    rememberSearch(typed());
    handlers.get('autocomplete:selected')?.(undefined, {document: {u, h}, type: 0, tokens: []});
    panel.show(false);
  };
  const openRow = ({url, hash}: Row) => {
    go(url, hash);
  };

  function draw(): void {
    const query = typed();
    const found = current();
    const symptom = symptomOf(query, toLocale(document.documentElement.lang));
    if (query === '') {
      panel.say('');
      panel.rows([], '');
      const take = (taken: string) => {
        typeInto(input, taken);
      };
      const recent = recentFoot(take, () => {
        // The button that was pressed is gone, and the focus with it.
        input.focus();
        draw();
      });
      panel.foot(...recent);
      panel.show(recent.length > 0 && document.activeElement === input);
    } else if (found) {
      const some = found.rows.length > 0;
      active = Math.min(active, Math.max(0, found.rows.length - 1));
      panel.say(some ? sayWord('found', {n: found.rows.length}) : found.complete ? sayWord('none') : sayWord('waiting'), !some);
      panel.rows(found.rows, query);
      panel.foot(
        ...(some ? rowsFoot(query, symptom, base, go) : found.complete ? emptyFoot(found.nearest, symptom, base, go) : []),
      );
      panel.activate(some ? active : -1);
      panel.show(true);
    } else if (state === 'failed' || state === 'retrying') {
      panel.say(sayWord(state));
      panel.rows([], '');
      panel.foot(...(state === 'failed' ? failedFoot(base, go, search) : []));
      panel.show(true);
    } else if (!answer) {
      panel.say(sayWord('waiting'));
      panel.show(true);
    }
  }

  function hear(heard: Answer): void {
    if (heard.query !== typed()) {
      return;
    }
    answer = heard;
    if (!dismissed) {
      draw();
    }
    const [first] = heard.rows;
    if (enterWaits && (first ?? heard.complete)) {
      enterWaits = false;
      if (first) {
        openRow(first);
      } else {
        go(allResults(heard.query, base));
      }
    }
  }

  function search(): void {
    enterWaits = false;
    dismissed = false;
    active = 0;
    if (typed() !== '') {
      connect(base);
      ask(typed(), hear);
    }
    draw();
  }

  const stops = [
    watchState((to) => {
      state = to;
      if (!dismissed) {
        draw();
      }
    }),
    listenTo(input, panel, {
      search,
      close,
      focus: () => {
        dismissed = false;
        draw();
      },
      move: (step) => {
        const count = current()?.rows.length ?? 0;
        active = count === 0 ? 0 : (active + step + count) % count;
        panel.activate(count === 0 ? -1 : active);
      },
      enter: () => {
        const found = current();
        const row = found?.rows[active];
        if (row) {
          openRow(row);
        } else if (typed() !== '') {
          enterWaits = !found?.complete;
          if (found?.complete) {
            go(allResults(typed(), base));
          }
        }
      },
      pick: (at) => {
        const row = current()?.rows[at];
        if (row) {
          openRow(row);
        }
      },
    }),
  ];
  if (typed() !== '') {
    search();
  }

  const self: Autocomplete = {
    autocomplete: {
      destroy: () => {
        stops.forEach((stop) => {
          stop();
        });
        panel.root.remove();
      },
      open: draw,
      close,
      setVal: search,
    },
    on: (event, handler) => {
      handlers.set(event, handler);
      return self;
    },
  };
  return self;
}
