/** Shows one route: who may ask it and with what, what it takes, what it gives, and how it fails. */
import { Fragment } from 'preact';
import { found, type Description, type Operation, type Parameter, type Schema } from './description.ts';
import { SchemaText } from './schema-text.tsx';
import { Text } from './text.tsx';

interface Props {
  readonly description: Description;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

export function OneOperation({ description, method, path, operation }: Props) {
  const { operationId, summary, parameters = [], requestBody, responses } = operation;
  const { components } = description;
  const known = parameters.map((each) => found<Parameter>(each, components.parameters));
  const replies = Object.entries(responses).map(([status, reply]) => ({
    status,
    ...found(reply, components.responses),
  }));
  const good = replies.filter(({ status }) => status < '400');
  const bad = replies.filter(({ status }) => status >= '400');
  return (
    <article aria-labelledby={operationId}>
      <h3 id={operationId}>
        <code>
          <span class="method">{method.toUpperCase()}</span>
          {path}
        </code>
      </h3>
      <p>{summary}</p>
      <dl>
        <dt>Who may ask</dt>
        <dd>
          <Text of={operation.description} /> {waysOf(operation)}
        </dd>
        {known.length > 0 && (
          <>
            <dt>Parameters</dt>
            <dd>
              <ul>
                {known.map((each) => (
                  <li key={each.name}>
                    <code>{each.name}</code> ({PLACES[each.in] ?? each.in}
                    {each.required ? '' : ', optional'}):{' '}
                    <code>
                      <SchemaText schema={each.schema} />
                    </code>
                    {each.description !== undefined && (
                      <>
                        {' '}
                        <Text of={each.description} />
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {requestBody !== undefined && (
          <>
            <dt>It takes</dt>
            <dd>
              {requestBody.description !== undefined && (
                <p>
                  <Text of={requestBody.description} />
                </p>
              )}
              <Contents content={requestBody.content} />
            </dd>
          </>
        )}
        {good.map(({ status, description: says, content }) => (
          <Fragment key={status}>
            <dt>It gives ({status})</dt>
            <dd>
              <p>
                <Text of={says} />
              </p>
              <Contents content={content} />
            </dd>
          </Fragment>
        ))}
        <dt>How it fails</dt>
        <dd>
          <ul>
            {bad.map(({ status, description: says }) => (
              <li key={status}>
                {status}: <Text of={says} />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </article>
  );
}

const PLACES: Readonly<Record<string, string>> = {
  path: 'in the path',
  query: 'in the query',
  header: 'a header',
};

function waysOf({ security }: Operation): string {
  const names = security.flatMap((each) => Object.entries(each));
  if (names.length === 0) return 'Without signing in.';
  if (names.some(([name]) => name === 'operator')) return 'With the operator’s secret.';
  const token = names.find(([name]) => name === 'token');
  return token === undefined
    ? 'With a session; no token opens it.'
    : `With a session or a token of scope “${token[1].join(', ')}”.`;
}

function Contents({ content = {} }: { readonly content?: Readonly<Record<string, { schema: Schema }>> | undefined }) {
  return (
    <>
      {Object.entries(content).map(([type, { schema }]) => (
        <div key={type}>
          <code>{type}</code>
          {schema['type'] !== 'null' && (
            <pre>
              <SchemaText schema={schema} />
            </pre>
          )}
        </div>
      ))}
    </>
  );
}
