import {greatestImpact, type Posting} from './postings';
import {isHan, termsOf} from './terms';

/** A text of a document, how much a word in it counts, and how far its length matters (0 to 1); phrases count as terms. */
export type Field = {readonly text: string; readonly weight: number; readonly norm: number; readonly phrases?: readonly string[]};

const saturation = 1.2;

/** Impacts are stored as whole numbers; this is one unit of score. */
const scale = 2.5;

/** Units kept for a single Chinese character: it is a query only until the second one is typed. */
const keptForCharacter = 12;

function strongest(postings: readonly Posting[]): readonly Posting[] {
  const kept = [...postings].sort((a, b) => b[1] - a[1]).slice(0, keptForCharacter);
  return kept.sort((a, b) => a[0] - b[0]);
}

/** @returns BM25's weight of a term that is in `holders` of `all` documents. */
const rarity = (holders: number, all: number): number => Math.log(1 + (all - holders + 0.5) / (holders + 0.5));

/**
 * BM25F, computed once at build: what a phone has to do is to add up.
 *
 * @param documents Fields of each document, normalised.
 * @param wanted Which terms to keep; the full text leaves out single characters.
 * @returns Every term with the documents that hold it, in order.
 */
export function buildImpacts(
  documents: readonly (readonly Field[])[],
  wanted: (term: string) => boolean = () => true,
): ReadonlyMap<string, readonly Posting[]> {
  const fieldCount = Math.max(0, ...documents.map(({length}) => length));
  const means = Array.from({length: fieldCount}, (_, at) => {
    const lengths = documents.map((fields) => fields[at]?.text.length ?? 0).filter((length) => length > 0);
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  });
  const found = new Map<string, Map<number, number>>();
  documents.forEach((fields, document) => {
    fields.forEach(({text, weight, norm, phrases = []}, at) => {
      const share = weight / (1 - norm + (norm * text.length) / (means[at] ?? 1));
      for (const term of [...termsOf(text).map((each) => each.text), ...phrases]) {
        if (wanted(term)) {
          const holders = found.get(term) ?? new Map<number, number>();
          found.set(term, holders.set(document, (holders.get(document) ?? 0) + share));
        }
      }
    });
  });
  return new Map(
    [...found].map(([term, holders]) => {
      const rare = rarity(holders.size, documents.length);
      const postings = [...holders].map(([document, frequency]): Posting => {
        const impact = rare * ((frequency * (saturation + 1)) / (frequency + saturation)) * scale;
        return [document, Math.max(1, Math.min(greatestImpact, Math.round(impact)))];
      });
      return [term, term.length === 1 && isHan(term) ? strongest(postings) : postings] as const;
    }),
  );
}
