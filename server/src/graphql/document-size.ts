import { Kind, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** What a document asks for, counted. */
export interface DocumentSize {
  /** Levels of objects, fragments followed, introspection apart. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

function isIntrospection(fieldName: string): boolean {
  return fieldName.startsWith('__');
}

function measureDepth(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  // A fragment is measured once, however often it is spread; one that spreads itself counts as flat, and validation refuses it.
  const fragmentDepths = new Map<string, number>();
  const depthOfFragment = (name: string): number => {
    const known = fragmentDepths.get(name);
    if (known !== undefined) return known;
    fragmentDepths.set(name, 0);
    const fragment = fragments.get(name);
    const depth = fragment === undefined ? 0 : depthOf(fragment.selectionSet);
    fragmentDepths.set(name, depth);
    return depth;
  };
  const depthOf = (selections: SelectionSetNode): number => {
    let deepest = 0;
    for (const selection of selections.selections) {
      let depth = 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) depth = depthOfFragment(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) depth = depthOf(selection.selectionSet);
      else if (selection.selectionSet !== undefined && !isIntrospection(selection.name.value)) {
        depth = 1 + depthOf(selection.selectionSet);
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  };
  return Math.max(
    0,
    ...document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? depthOf(definition.selectionSet) : 0,
    ),
  );
}

/** Counts what a document asks for, without a schema. */
export function measureDocument(document: DocumentNode): DocumentSize {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias !== undefined) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { depth: measureDepth(document), aliases, directives };
}
