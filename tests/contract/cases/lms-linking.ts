/**
 * Cases N76 to N78 of lms.md section 15, and A5: somebody who teaches links the pulse of their course, and the platform takes
 * back what we have signed. The address to return to comes from the platform, so it is only followed to one of its own sites.
 */
import { decodeJwt, type JSONWebKeySet } from 'jose';
import { expect } from 'vitest';
import { CLAIMS } from '../../../schema/lms/claims.ts';
import { canariesIn, DEEP_LINK_RETURN } from '../../lms/canaries.ts';
import { heardWhile } from '../../lms/heard.ts';
import {
  codeIn,
  CONTEXT,
  DEPLOYMENT,
  INSTRUCTOR,
  LEARNER,
  postJson,
  ticketIn,
  type Altered,
} from '../../lms/launch.ts';
import { stageOf, type Stage } from '../../lms/stage.ts';
import type { Case } from '../case.ts';
import { SECOND_MS } from '../harness.ts';

const RETURN = 'https://lms.test/deep-return?id=7';

interface Asking {
  readonly role?: string;
  readonly back?: string;
  readonly accepts?: readonly string[];
  readonly data?: string;
  readonly context?: string;
}

const asking = ({
  role = INSTRUCTOR,
  back = RETURN,
  accepts = ['link', 'ltiResourceLink'],
  data,
  context,
}: Asking = {}): Altered => ({
  claims: {
    [CLAIMS.messageType]: 'LtiDeepLinkingRequest',
    [CLAIMS.roles]: [role],
    [CLAIMS.deepLinkingSettings]: {
      deep_link_return_url: back,
      accept_types: accepts,
      accept_presentation_document_targets: ['iframe', 'window'],
      ...(data !== undefined && { data }),
    },
    ...(context !== undefined && { [CLAIMS.context]: { id: context, title: 'Mosses', label: 'MOS' } }),
  },
  drop: [CLAIMS.resourceLink],
});

const link = async ({ h }: Stage, ticket: string | null) => postJson(h, '/lti/deeplink', { ticket });

async function keysOf({ h, institution }: Stage): Promise<JSONWebKeySet> {
  return (await h.fetch(`/lti/jwks/${institution}`)).json();
}

export function lmsLinkingCases(it: Case): void {
  it('A5: somebody who teaches links the pulse of their course, once for the whole of its life', async (scene) => {
    const stage = await stageOf(scene);
    const page = await stage.launch(asking({ data: 'their own words' }));
    const html = await page.text();
    expect(html).toContain('Add this course’s pulse');
    expect(html).toContain('Botany 1');
    // The form may go to the platform, and nowhere else (L9.6).
    expect(page.headers.get('Content-Security-Policy')).toContain("form-action 'self' https://lms.test;");
    const reply = await link(stage, ticketIn(html));
    const { action, jwt } = (await reply.json()) as { action: string; jwt: string };
    expect(action).toBe(RETURN);
    const { payload, protectedHeader } = await stage.lms.takeBack(jwt, await keysOf(stage), stage.h.world.nowMs);
    expect(protectedHeader).toMatchObject({ alg: 'RS256', kid: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const nowSeconds = Math.floor(stage.h.world.nowMs / SECOND_MS);
    expect(payload).toEqual({
      iss: stage.lms.clientId,
      aud: stage.lms.iss,
      iat: nowSeconds,
      exp: nowSeconds + 300,
      nonce: expect.stringMatching(/^[0-9a-f]{32}$/),
      [CLAIMS.messageType]: 'LtiDeepLinkingResponse',
      [CLAIMS.version]: '1.3.0',
      [CLAIMS.deploymentId]: DEPLOYMENT,
      [CLAIMS.data]: 'their own words',
      // No line of a gradebook, nothing of the person, and no bare link (L11.2).
      [CLAIMS.contentItems]: [
        {
          type: 'ltiResourceLink',
          title: 'Pulse: Botany 1',
          text: 'A short survey about this course, and what came of the last one.',
          url: 'http://pulse.test/lti/launch',
          iframe: { width: 900, height: 700 },
          window: { targetName: 'pulse' },
        },
      ],
    });
  });

  it('L11.3: without data there is none, and the title is in the language of whoever links', async (scene) => {
    const stage = await stageOf(scene);
    const german = { 'Accept-Language': 'de' };
    const page = await stage.launch({ ...asking(), headers: german });
    const ticket = ticketIn(await page.text());
    const reply = await postJson(stage.h, '/lti/deeplink', { ticket }, german);
    const claims = decodeJwt((await reply.json<{ jwt: string }>()).jwt);
    expect(claims).not.toHaveProperty(CLAIMS.data);
    expect(claims[CLAIMS.contentItems]).toMatchObject([{ title: 'Umfrage: Botany 1' }]);
  });

  it('L11.1: a course that is not bound is bound first, and its pulse can be added then', async (scene) => {
    const stage = await stageOf(scene);
    const page = await stage.launch(asking({ context: 'mosses' }));
    const html = await page.text();
    expect(html).toContain('First say which course this is.');
    expect(page.headers.get('Content-Security-Policy')).toContain("form-action 'self' https://lms.test;");
    const ticket = ticketIn(html);
    expect(codeIn(await (await link(stage, ticket)).text())).toBe('ticket_bad');
    const bound = await postJson(stage.h, '/lti/bind', { ticket, as: 'new', classSize: 30, zone: 'UTC' });
    const picker = await bound.text();
    expect(picker).toContain('data-lms="pick"');
    expect((await link(stage, ticketIn(picker))).status).toBe(200);
  });

  it('L9.6: a page that waits for the platform may send a form to its sites only, whatever address to return to it has signed', async (scene) => {
    const stage = await stageOf(scene);
    const policyFor = async (back: string) => {
      const begun = await stage.begin({ lti_storage_target: '_parent' });
      const half = await stage.land(begun, { ...asking({ back }), cookie: null });
      expect(await half.text()).toContain('data-lms="half"');
      return half.headers.get('Content-Security-Policy');
    };
    expect(await policyFor(RETURN)).toContain("form-action 'self' https://lms.test;");
    // A host may have a semicolon and a comma, which part directives and policies.
    for (const back of ['https://evil.example/', 'https://lms.test;sandbox/', 'https://lms.test,x/'])
      expect(await policyFor(back)).toContain("form-action 'self'; base-uri 'none';");
  });

  it('N76: a student links nothing', async (scene) => {
    const stage = await stageOf(scene);
    const text = await (await stage.launch(asking({ role: LEARNER }))).text();
    expect([codeIn(text), ticketIn(text)]).toEqual(['no_access', null]);
  });

  for (const back of [
    'https://evil.example/way-home',
    'https://lms.test.evil.example/way-home',
    'http://lms.test/way-home',
    'https://lms.test:8443/way-home',
    'https://user@lms.test/way-home',
    'javascript:alert(1)//https://lms.test/way-home',
  ])
    it(`N77: nothing is sent to ${back}, as return_foreign`, async (scene) => {
      const stage = await stageOf(scene);
      const { value: reply, heard } = await heardWhile(() => stage.launch(asking({ back })));
      const text = await reply.text();
      expect([codeIn(text), reply.status, ticketIn(text)]).toEqual(['return_foreign', 400, null]);
      expect(text).not.toContain('way-home');
      expect(heard).toEqual([expect.stringMatching(/^lti return_foreign [b-v]{12} [0-9a-f]{32}$/)]);
    });

  it('N77: nor to a site that was taken off the list since the page was opened', async (scene) => {
    const stage = await stageOf(scene);
    const { lms } = stage.h.engine().directory;
    const ticket = ticketIn(await (await stage.launch(asking())).text());
    await lms.changePlatform(stage.by, stage.platform.id, { origins: ['https://*.lms.test'] });
    const { value: reply } = await heardWhile(() => link(stage, ticket));
    await lms.changePlatform(stage.by, stage.platform.id, { origins: ['https://lms.test'] });
    expect(codeIn(await reply.text())).toBe('return_foreign');
  });

  it('N78: a place that takes no activity says so', async (scene) => {
    const stage = await stageOf(scene);
    const reply = await stage.launch(asking({ accepts: ['link', 'file', 'html'] }));
    const text = await reply.text();
    expect([text.includes('A pulse cannot be added here'), ticketIn(text)]).toEqual([true, null]);
  });

  it('L3.1: a link is signed only while platform, installation and course are what they were', async (scene) => {
    const stage = await stageOf(scene);
    const { lms } = stage.h.engine().directory;
    const ticket = ticketIn(await (await stage.launch(asking())).text());
    const refusal = async () => {
      const { value } = await heardWhile(() => link(stage, ticket));
      return codeIn(await value.text());
    };
    await lms.changePlatform(stage.by, stage.platform.id, { status: 'disabled' });
    const ofPlatform = await refusal();
    await lms.changePlatform(stage.by, stage.platform.id, { status: 'active' });
    await lms.putDeployment(stage.by, stage.platform.id, DEPLOYMENT, 'disabled');
    const ofDeployment = await refusal();
    await lms.putDeployment(stage.by, stage.platform.id, DEPLOYMENT, 'active');
    stage.h.world.nowMs += 1800 * SECOND_MS;
    expect([ofPlatform, ofDeployment, await refusal()]).toEqual([
      'platform_inactive',
      'deployment_disabled',
      'ticket_bad',
    ]);
  });

  it('L7.4: the address to return to is told to the page that needs it, and is stored nowhere', async (scene) => {
    const stage = await stageOf(scene);
    const page = await stage.launch(asking({ back: DEEP_LINK_RETURN, context: CONTEXT }));
    const html = await page.text();
    const { value: reply, heard } = await heardWhile(() => link(stage, ticketIn(html)));
    expect((await reply.json<{ action: string }>()).action).toBe(DEEP_LINK_RETURN);
    expect(canariesIn([html, ...page.headers.values(), ...reply.headers.values(), ...heard].join('\n'))).toEqual([]);
    expect(canariesIn(new TextDecoder('latin1').decode(await stage.h.storedBytes()))).toEqual([]);
  });

  it('shows an administrator which kinds of personal data a platform sends, and keeps no value (decision 0077)', async (scene) => {
    const stage = await stageOf(scene);
    const sends = async () =>
      (await scene.teacher.expect('platforms', {}, null)).platforms.find(({ id }) => id === stage.platform.id)?.sends;
    const act = { platform: stage.platform.id, act: 'forget' } as const;
    await scene.teacher.expect('actOnPlatform', {}, act);
    expect(await sends()).toEqual([]);
    // Of a student nothing is noted, not even this.
    await stage.launch();
    expect(await sends()).toEqual([]);
    const staff = { [CLAIMS.roles]: [INSTRUCTOR] };
    await stage.launch({
      claims: staff,
      drop: ['name', 'given_name', 'family_name', 'middle_name', 'picture', 'email'],
    });
    expect(await sends()).toEqual(['number', 'username']);
    await stage.launch({ claims: staff });
    expect(await sends()).toEqual(['names', 'email', 'picture', 'number', 'username']);
    // L7.4: what was sent is nowhere.
    expect(canariesIn(new TextDecoder('latin1').decode(await stage.h.storedBytes()))).toEqual([]);
  });
}
