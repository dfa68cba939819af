/** Checks that the students' script uses nothing that the oldest browsers of students lack (E4.4, decision 0050). */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ASKED_FOR, OLD_ENOUGH } from './student-apis.ts';

const FOLDER = join(import.meta.dirname, '../../client/student');
const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));

/** The names of all globals and members that the script takes from the browser, such as `Element.closest`. */
function used(): readonly string[] {
  const program = ts.createProgram(files, {
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) for (const name of namesOf(checker, node)) names.add(name);
    ts.forEachChild(node, visit);
  };
  for (const path of files) ts.forEachChild(program.getSourceFile(path)!, visit);
  return [...names].toSorted();
}

function namesOf(checker: ts.TypeChecker, node: ts.Identifier): readonly string[] {
  // An option, such as `signal` of addEventListener, stands in an object that we write ourselves.
  const context = ts.isObjectLiteralExpression(node.parent.parent) && checker.getContextualType(node.parent.parent);
  const options = context ? checker.getNonNullableType(context).getProperty(node.text) : undefined;
  const declared = [options, checker.getSymbolAtLocation(node)].flatMap((symbol) => symbol?.declarations ?? []);
  return declared
    .filter((each) => /\/lib\.[^/]+\.d\.ts$/.test(each.getSourceFile().fileName))
    .flatMap(({ parent }) =>
      ts.isInterfaceDeclaration(parent)
        ? [`${parent.name.text}.${node.text}`]
        : ts.isTypeLiteralNode(parent)
          ? []
          : [node.text],
    );
}

test('the script uses only what iOS 13 and Chrome 80 have', () => {
  const names = used();
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name) => ![...OLD_ENOUGH, ...ASKED_FOR].includes(name))).toEqual([]);
});

test('the list names nothing that the script does not use', () => {
  const names = used();
  expect([...OLD_ENOUGH, ...ASKED_FOR].filter((name) => !names.includes(name))).toEqual([]);
});
