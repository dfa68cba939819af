/**
 * Shows the description of the API to people, as one page without a script (institution.md H5.1, docs/decisions/0117). The build
 * renders it from openapi.json, so it says what the server checks.
 */
import { renderToString } from 'preact-render-to-string';
import type { Description, Operation } from './description.ts';
import { OneOperation } from './operation.tsx';
import { SchemaText } from './schema-text.tsx';
import { Text } from './text.tsx';

/** @returns what stands in the body of the page */
export const renderApiDocs = (description: Description): string =>
  renderToString(<ApiDocs description={description} />);

interface Listed {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

function ApiDocs({ description }: { readonly description: Description }) {
  const { info, paths, components } = description;
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Listed => ({ method, path, operation })),
  );
  const byTag = [...Map.groupBy(all, ({ operation }) => operation.tags[0] ?? '')].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return (
    <>
      <header>
        <h1>The API of {info.title}</h1>
        {info.description.split('\n\n').map((paragraph) => (
          <p key={paragraph}>
            <Text of={paragraph} />
          </p>
        ))}
        <p>
          Version {info.version}. Programs read the same as <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).
        </p>
      </header>
      <nav aria-label="On this page">
        <ul>
          <li>
            <a href="#tokens">How a program gets in</a>
          </li>
          <li>
            <a href="#problems">When something fails</a>
          </li>
          {byTag.map(([tag]) => (
            <li key={tag}>
              <a href={`#about-${tag}`}>{titleOf(tag)}</a>
            </li>
          ))}
          <li>
            <a href="#types">Types</a>
          </li>
        </ul>
      </nav>
      <main>
        <Tokens listed={all} says={components.securitySchemes['token']?.description ?? ''} />
        <Problems />
        {byTag.map(([tag, listed]) => (
          <section key={tag} aria-labelledby={`about-${tag}`}>
            <h2 id={`about-${tag}`}>{titleOf(tag)}</h2>
            {listed.map((each) => (
              <OneOperation key={each.operation.operationId} description={description} {...each} />
            ))}
          </section>
        ))}
        <section aria-labelledby="types">
          <h2 id="types">Types</h2>
          {Object.entries(components.schemas).map(([name, schema]) => (
            <article key={name} aria-labelledby={name}>
              <h3 id={name}>{name}</h3>
              <pre>
                <SchemaText schema={schema} />
              </pre>
            </article>
          ))}
        </section>
      </main>
    </>
  );
}

/** `sign-in` → "Sign in": the first part of the addresses. */
const titleOf = (tag: string): string => (tag.charAt(0).toUpperCase() + tag.slice(1)).replaceAll('-', ' ');

function Tokens({ listed, says }: { readonly listed: readonly Listed[]; readonly says: string }) {
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">How a program gets in</h2>
      <p>
        <Text of={says} />
      </p>
      <pre>{`curl -H 'Authorization: Bearer mp_…' https://pulse.example.org/api/courses`}</pre>
      {(['read', 'import'] as const).map((scope) => (
        <section key={scope}>
          <h3>
            What a token of scope <code>{scope}</code> may ask
          </h3>
          <ul>
            {listed
              .filter(({ operation: { security } }) => security.some((each) => each['token']?.includes(scope)))
              .map(({ method, path, operation: { operationId, summary } }) => (
                <li key={operationId}>
                  <a href={`#${operationId}`}>
                    <code>
                      {method.toUpperCase()} {path}
                    </code>
                  </a>
                  <br />
                  {summary}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p>
        A token opens nothing else, also together with a cookie. It ends on its last day, when somebody ends it, and
        with the role of whoever made it.
      </p>
    </section>
  );
}

const EXAMPLE = `HTTP/1.1 429
Content-Type: application/problem+json
Retry-After: 1

{"type":"too-fast","title":"…","status":429,"detail":"…"}`;

function Problems() {
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">When something fails</h2>
      <p>
        The reply is a problem as RFC 9457 describes it. Its <code>type</code> is a word that stays the same; decide by
        it. <code>title</code> and <code>detail</code> are sentences for people, and say what to do.
      </p>
      <pre>{EXAMPLE}</pre>
      <ul>
        <li>
          401 <code>token-bad</code>: the token has ended, or was never one. Make a new one.
        </li>
        <li>
          403 <code>forbidden</code>: the token is for something else, or its maker may not do this.
        </li>
        <li>
          429 <code>too-fast</code>: wait as many seconds as <code>Retry-After</code> says, and ask again.
        </li>
        <li>
          503 <code>retry</code>: the server could not do it at this moment; ask again in a few seconds.
        </li>
      </ul>
    </section>
  );
}
