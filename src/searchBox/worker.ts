import {createEngine, type Engine} from './engine';
import type {Report, Request} from './messages';

const tell = (report: Report) => {
  postMessage(report);
};

let engine: Engine | undefined;

let hasFirst: (text: string) => void;
let hasNone: () => void;

const first = new Promise<string>((resolve, reject) => {
  hasFirst = resolve;
  hasNone = reject;
});

addEventListener('message', ({data}: MessageEvent<Request>) => {
  if (data.kind === 'open') {
    engine ??= createEngine(
      data.base,
      (state) => {
        tell({kind: 'state', state});
      },
      first,
    );
    engine.warm();
    return;
  }
  if (data.kind === 'first') {
    if (data.text === undefined) {
      hasNone();
    } else {
      hasFirst(data.text);
    }
    return;
  }
  const {number, query, most} = data;
  void engine?.ask(query, most, (answer) => {
    tell({kind: 'answer', number, answer});
  });
});
