import type {Cost} from '../build/timedRun';
import {ratioTable, type Results} from './ratios';
import {asMarkdown, type Table} from './table';
import {bytes, seconds, visitTable} from './visits';

function buildTable({build, stock}: Results): Table {
  const row = (name: string, {time, peak}: Cost) => [name, seconds(time), bytes(peak / 1024 / 1024)];
  return {
    head: ['clean build of both languages', 's', 'peak MB'],
    rows: [...(build ? [row('handbook', build)] : []), ...(stock ? [row('Docusaurus as it comes, same articles', stock)] : [])],
  };
}

function heaviest({articles}: Results): Table {
  const middle = articles[Math.floor(articles.length / 2)];
  const shown = [...articles.slice(0, 5), ...(middle ? [middle] : [])];
  return {
    head: ['HTML of the heaviest pages, and the middle one', 'B'],
    rows: shown.map((page) => [page.file, bytes(page.bytes)]),
  };
}

/** @returns All tables of a run, as Markdown. */
export function printReport(report: Results): string {
  const tables = [visitTable([...report.own, ...report.peers]), heaviest(report), buildTable(report), ratioTable(report)];
  return `${tables
    .filter(({rows}) => rows.length > 0)
    .map(asMarkdown)
    .join('\n\n')}\n`;
}
