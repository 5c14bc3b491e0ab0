import {createEngine, type Engine} from './engine';
import type {Report, Request} from './messages';

const tell = (report: Report) => {
  postMessage(report);
};

let engine: Engine | undefined;

addEventListener('message', ({data}: MessageEvent<Request>) => {
  if (data.kind === 'open') {
    engine ??= createEngine(data.base, (state) => {
      tell({kind: 'state', state});
    });
    engine.warm();
    return;
  }
  const {number, query, most} = data;
  void engine?.ask(query, most, (answer) => {
    tell({kind: 'answer', number, answer});
  });
});
