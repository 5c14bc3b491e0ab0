import type {Cost} from '../build/timedRun';
import type {PageBytes} from '../site/articles';
import type {Measured} from '../site/measure';
import type {PeerName} from '../site/peers';
import {bytes} from './visits';
import type {Table} from './table';

/** All that the targets are judged by. */
export type Results = {
  readonly articles: readonly PageBytes[];
  /** Every sample page of ours. */
  readonly own: readonly Measured[];
  /** The one of ours that stands beside the peers, visited in turn with them. */
  readonly compared: Measured;
  readonly peers: readonly Measured[];
  /** What building the site cost, when it was built for this run. */
  readonly build?: Cost | undefined;
  /** What building the same articles with Docusaurus as it comes cost. */
  readonly stock?: Cost | undefined;
};

/** A line of issue 7: what it is, what is reached, and what it must and should be. Ratios are against a peer. */
type Goal = {
  readonly what: string;
  readonly value: number;
  readonly must: number;
  readonly aim: number;
  readonly show: (value: number) => string;
};

const times = (value: number): string => `${value.toFixed(2)} ×`;

const count = (value: number): string => String(value);

/** @returns The goals that this run can judge; those against a peer that is missing are left out. */
function goalsOf({articles, own, compared, peers, build, stock: stockBuild}: Results): Goal[] {
  const peer = (name: PeerName) => peers.find(({target}) => target.name === name);
  const best = (pick: (one: Measured) => number | undefined) => Math.min(...peers.map((one) => pick(one) ?? Infinity));
  const worstOfOwn = (pick: (one: Measured) => number) => Math.max(...own.map(pick));
  const stock = peer('Docusaurus');
  const vitePress = peer('VitePress')?.search;
  const goals: (Goal | undefined)[] = [
    {what: 'HTML of the heaviest page, B', value: articles[0]?.bytes ?? NaN, must: 14_000, aim: 11_000, show: bytes},
    peers.length === 0
      ? undefined
      : {
          what: 'first contentful paint / best peer',
          value: compared.visit.fcp / best(({visit}) => visit.fcp),
          must: 0.8,
          aim: 0.65,
          show: times,
        },
    peers.length === 0
      ? undefined
      : {
          what: 'largest contentful paint / best peer',
          value: compared.visit.lcp / best(({visit}) => visit.lcp),
          must: 0.8,
          aim: 0.65,
          show: times,
        },
    {
      what: 'JavaScript of a first visit, heaviest page, B',
      value: worstOfOwn(({visit}) => visit.js),
      must: 125_000,
      aim: 100_000,
      show: bytes,
    },
    {what: 'requests of a first visit, most', value: worstOfOwn(({visit}) => visit.requests), must: 14, aim: 8, show: count},
    stock && {what: 'blocking time / Docusaurus', value: compared.visit.tbt / stock.visit.tbt, must: 0.5, aim: 0.25, show: times},
    {
      what: 'layout shift, worst page',
      value: worstOfOwn(({visit}) => visit.cls),
      must: 0.004,
      aim: 0,
      show: (value) => value.toFixed(3),
    },
    compared.search &&
      vitePress && {
        what: 'first search result / VitePress',
        value: compared.search.time / vitePress.time,
        must: 1,
        aim: best(({search}) => search?.time) / vitePress.time,
        show: times,
      },
    build &&
      stockBuild && {
        what: 'clean build / Docusaurus, same articles',
        value: build.time / stockBuild.time,
        must: 1.1,
        aim: 0.8,
        show: times,
      },
  ];
  return goals.filter((goal) => goal !== undefined);
}

function verdictOn({value, must, aim}: Goal): string {
  if (value <= aim) {
    return 'aim met';
  }
  return value <= must ? 'met' : 'MISSED';
}

/** @returns The table of issue 7 with what this run reached. */
export function ratioTable(results: Results): Table {
  return {
    head: ['what', 'reached', 'must', 'aim', 'result'],
    rows: goalsOf(results).map((goal) => [
      goal.what,
      goal.show(goal.value),
      `≤ ${goal.show(goal.must)}`,
      `≤ ${goal.show(goal.aim)}`,
      verdictOn(goal),
    ]),
  };
}
