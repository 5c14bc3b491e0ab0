import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {criteria} from '../../../src/vetting/criteria';
import {redFlags} from '../../../src/vetting/redFlags';
import {csvCell, toCsv, toCsvFile, toTable} from '../../../src/vetting/table';
import {emptyProvider, readWorksheet, verdictOf, writeWorksheet, type Provider} from '../../../src/vetting/worksheet';

const passing: Provider = {...emptyProvider, found: Object.fromEntries(criteria.map(({id}) => [id, 'pass'] as const))};

describe('verdict of a column', () => {
  it('is out at any red flag, whatever else passes', () => {
    for (const {id} of redFlags) {
      expect(verdictOf({...passing, flags: [id]})).toEqual({kind: 'stop', count: 1});
    }
  });

  it('does not hold it against a bank that it is not on the list of payment institutions', () => {
    expect(verdictOf({...passing, bank: true, flags: ['unlicensed']}).kind).toBe('compare');
    expect(verdictOf({...passing, bank: true, found: {...passing.found, 'licence-number': 'fail'}}).count).toBe(0);
  });

  it('is out where a threshold failed, open where one is only spoken', () => {
    expect(verdictOf({...passing, found: {...passing.found, licence: 'fail'}}).kind).toBe('fail');
    expect(verdictOf({...passing, found: {...passing.found, agent: 'spoken'}})).toEqual({kind: 'open', count: 1});
    expect(verdictOf(emptyProvider).kind).toBe('open');
  });
});

describe('stored worksheet', () => {
  it('is read back as written', () => {
    const providers = [{...passing, name: '甲', bank: true, flags: ['spoken'], notes: {fees: '0.6 %'}}, emptyProvider];
    expect(readWorksheet(writeWorksheet(providers)).providers).toEqual(
      providers.map((provider) => ({...provider, bank: provider.bank})),
    );
  });

  it('holds no card number', () => {
    expect(writeWorksheet([{...emptyProvider, notes: {fees: '6212345678901232'}}])).not.toContain('6212345678901232');
  });

  it('survives anything that may lie in the browser, and drops only what no longer exists', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(readWorksheet(stored).providers.length).toBeGreaterThan(0);
      }),
    );
    const old = '[{"name":"x","found":{"fees":"pass","gone":"pass"},"flags":["gone","spoken"]}]';
    expect(readWorksheet(old).damaged).toBe(true);
    expect(readWorksheet('[{"name":"x"}]').damaged).toBe(false);
    expect(readWorksheet(writeWorksheet([passing, emptyProvider])).damaged).toBe(false);
    expect(readWorksheet('[{},{},{},{}]').damaged).toBe(true);
    expect(readWorksheet(old).providers[0]).toMatchObject({name: 'x', found: {fees: 'pass'}, flags: ['spoken']});
  });
});

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1', '|calc', '%0'])('never lets %j be a formula', (text) => {
    expect(csvCell(text).replace(/^"/u, '')).toMatch(/^'/u);
  });

  it('keeps every cell apart', () => {
    const table = toTable([{...emptyProvider, name: 'a,"b"', notes: {fees: 'x\ny'}}], 'en');
    expect(toCsv(table)).toContain('"a,""b"""');
    expect(toCsv(table)).toContain('"x\ny"');
    expect(toCsvFile('a,b')).toBe('\uFEFFa,b\r\n');
  });
});
