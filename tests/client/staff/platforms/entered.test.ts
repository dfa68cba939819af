/** Tests what an administrator may type about a learning platform (lms.md L12.6). */
import { expect, test } from 'vitest';
import { checkEntered, checkOrigins, EMPTY_PLATFORM } from '../../../../client/staff/platforms/entered.ts';
import { enteredPlatformSchema } from '../../../../schema/contract/platforms.ts';

const TYPED = {
  ...EMPTY_PLATFORM,
  iss: ' https://blackboard.com ',
  clientId: 'client-1',
  authUrl: 'https://developer.blackboard.com/api/v1/gateway/oidcauth',
  jwksUrl: 'https://developer.blackboard.com/api/v1/management/applications/1/jwks.json',
  origins: 'https://uni.blackboard.com\nhttps://*.blackboard.com/',
  deployments: '\n one \ntwo\n\none',
};

test('what is typed becomes a request that the server takes', () => {
  const checked = checkEntered(TYPED);
  expect(checked).toMatchObject({
    ok: true,
    value: {
      iss: 'https://blackboard.com',
      origins: ['https://uni.blackboard.com', 'https://*.blackboard.com'],
      deployments: ['one', 'two'],
    },
  });
  expect(checked.ok && enteredPlatformSchema.safeParse(checked.value).success).toBe(true);
});

test('each field that is wrong is named', () => {
  const checked = checkEntered({ ...EMPTY_PLATFORM, authUrl: 'lms.example/auth' });
  expect(checked.ok ? [] : Object.keys(checked.error).toSorted()).toEqual([
    'authUrl',
    'clientId',
    'iss',
    'jwksUrl',
    'origins',
  ]);
});

test('all of the web is no site of a platform, for the server neither', () => {
  expect(checkOrigins('https:').ok).toBe(false);
  expect(enteredPlatformSchema.shape.origins.safeParse(['https:']).success).toBe(false);
  expect(checkOrigins('').ok).toBe(false);
  expect(enteredPlatformSchema.shape.origins.safeParse([]).success).toBe(false);
});
