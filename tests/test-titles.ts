/** Reads the titles of the tests in a file, without running it. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What declares a test. `it` is also what the cases of the contract are given (tests/contract/case.ts). */
const DECLARES = ['test', 'it'];

/**
 * @param path a file of tests
 * @returns the titles as they are written, with the place holders of a table of tests; a test that is always left out has none
 */
export function titlesIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, false);
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const title = titleOf(node);
      if (title !== null) titles.push(title);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

function titleOf({ expression, arguments: given }: ts.CallExpression): string | null {
  const { name, words } = calleeOf(expression);
  if (!DECLARES.includes(name) || words.some((word) => ['skip', 'todo', 'fails'].includes(word))) return null;
  const [first] = given;
  return first !== undefined && ts.isStringLiteralLike(first) ? first.text : null;
}

/** The name that is called, and the words after it: of `test.skipIf(x).each(y)` it is `test`, with `skipIf` and `each`. */
function calleeOf(expression: ts.Expression): { readonly name: string; readonly words: readonly string[] } {
  if (ts.isIdentifier(expression)) return { name: expression.text, words: [] };
  if (ts.isCallExpression(expression) || ts.isTaggedTemplateExpression(expression))
    return calleeOf(ts.isCallExpression(expression) ? expression.expression : expression.tag);
  if (!ts.isPropertyAccessExpression(expression)) return { name: '', words: [] };
  const { name, words } = calleeOf(expression.expression);
  return { name, words: [...words, expression.name.text] };
}
