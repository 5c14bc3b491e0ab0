import bcd, {type Identifier, type SupportStatement} from '@mdn/browser-compat-data';
import {generate, parse, walk, type Block, type CssNode, type Declaration} from 'css-tree';

/** Oldest version of each browser, by MDN's name of it, that has to understand the style sheet. */
export type Floor = Readonly<Record<string, number>>;

/** Something in a style sheet that some browser of the floor does not know. */
export type Unknown = {
  /** MDN's path of the feature, say `properties.inset`. */
  readonly feature: string;
  readonly browsers: readonly string[];
  /** The declaration, selector or condition as it stands in the sheet. */
  readonly where: string;
};

type Tree = Readonly<Record<string, Identifier | undefined>>;

/** @returns The node of MDN's data at a path below `css`; undefined where MDN knows nothing of that name. */
function featureAt(path: string): Identifier | undefined {
  return path.split('.').reduce<Identifier | undefined>((node, name) => (node as Tree | undefined)?.[name], bcd.css);
}

function knows(statement: SupportStatement | undefined, version: number): boolean {
  const plain = [statement ?? []].flat().filter(({prefix, flags, alternative_name}) => !prefix && !flags && !alternative_name);
  return plain.some(
    ({version_added: added}) => typeof added === 'string' && Number.parseFloat(added.replace('≤', '')) <= version,
  );
}

function lacking(path: string, floor: Floor): readonly string[] {
  const support = featureAt(path)?.__compat?.support as Readonly<Record<string, SupportStatement | undefined>> | undefined;
  return support ? Object.keys(floor).filter((browser) => !knows(support[browser], floor[browser] ?? 0)) : [];
}

/** `gap` came to flexible boxes later than to grids, and only the rule as a whole tells which it is. */
function contextOfGap(block: readonly Declaration[]): string[] {
  const display = block.find(({property}) => property === 'display');
  return display && /grid/u.test(generate(display.value)) ? [] : ['properties.gap.flex_context'];
}

function featuresOf(declaration: Declaration, block: readonly Declaration[]): string[] {
  const {property} = declaration;
  const inValue: string[] = [];
  walk(declaration.value, (node) => {
    if (node.type === 'Identifier') {
      inValue.push(`properties.${property}.${node.name}`);
    } else if (node.type === 'Function') {
      inValue.push(`types.${node.name}`, `types.color.${node.name}`, `properties.${property}.${node.name}`);
    }
  });
  // An earlier declaration of the property is what a browser keeps that does not know this one's value.
  const first = block.find((other) => other.property === property) === declaration;
  return [`properties.${property}`, ...(/gap$/u.test(property) ? contextOfGap(block) : []), ...(first ? inValue : [])];
}

function declarationsOf({children}: Block): Declaration[] {
  return children.toArray().filter((child): child is Declaration => child.type === 'Declaration');
}

/** @returns What the browsers of the floor do not know in a style sheet; what `@supports` asks for first is left out. */
export function unknownCss(text: string, floor: Floor): Unknown[] {
  const found: Unknown[] = [];
  const look = (path: string, node: CssNode): void => {
    const browsers = lacking(path, floor);
    if (browsers.length > 0) {
      found.push({feature: path, browsers, where: generate(node)});
    }
  };
  walk(parse(text, {parseCustomProperty: true}), {
    enter(node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') {
        return walk.skip;
      }
      if (node.type === 'Atrule') {
        look(`at-rules.${node.name}`, node.prelude ?? node);
      } else if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
        look(`selectors.${node.name}`, node);
      } else if (node.type === 'NestingSelector') {
        look('selectors.nesting', node);
      } else if (node.type === 'MediaFeature') {
        look(`at-rules.media.${node.name}`, node);
      } else if (node.type === 'Block') {
        const block = declarationsOf(node);
        for (const declaration of block) {
          for (const path of featuresOf(declaration, block)) {
            look(path, declaration);
          }
        }
      }
      return undefined;
    },
  });
  return found;
}
