/** Prepares an institution with learning platforms, once for each engine under test. */
import type { ContextRef } from '../../worker/directory/lms/bindings.ts';
import type { CourseId, StaffId } from '../../schema/contract/ids.ts';
import type { Platform } from '../../schema/contract/platforms.ts';
import type { Scene } from '../contract/case.ts';
import type { Harness } from '../contract/harness.ts';
import { FakePlatform } from './fake-platform.ts';
import { begin, CONTEXT, DEPLOYMENT, land, launch, type Altered, type Begun } from './launch.ts';

export interface Stage {
  readonly h: Harness;
  readonly by: StaffId;
  readonly institution: string;
  /** Where the launches of these tests come from. */
  readonly lms: FakePlatform;
  readonly platform: Platform;
  /** Another one, which is active too. */
  readonly other: FakePlatform;
  /** The course that the context of a launch is bound to. */
  readonly course: CourseId;
  readonly ref: ContextRef;
  readonly begin: (login?: Altered['login']) => Promise<Begun>;
  readonly land: (begun: Begun, altered?: Altered) => Promise<Response>;
  readonly launch: (altered?: Altered) => Promise<Response>;
}

const stages = new WeakMap<Harness, Promise<Stage>>();

/** All tests of an engine share it, so a test undoes what it changes. */
export function stageOf(scene: Scene): Promise<Stage> {
  const made = stages.get(scene.h) ?? prepare(scene);
  stages.set(scene.h, made);
  return made;
}

async function prepare({ h, teacher }: Scene): Promise<Stage> {
  const { id: by } = await teacher.expect('me', {}, null);
  const { lms: room } = h.engine().directory;
  const institution = (await room.institutionId()) ?? '';
  const [lms, other] = [await FakePlatform.at('lms.test'), await FakePlatform.at('other.test')];
  const platform = await registered(h, by, lms);
  await registered(h, by, other);
  const ref = { platform: platform.id, deployment: DEPLOYMENT, context: CONTEXT };
  const bound = await room.bindToNew(ref, { name: 'Botany 1', classSize: 60, zone: 'Europe/Stockholm' });
  if (!bound.ok) throw new Error('The binding of a test was refused');
  return {
    h,
    by,
    institution,
    lms,
    platform,
    other,
    course: bound.value.course.id,
    ref,
    begin: (login) => begin(h, institution, lms, login),
    land: (begun, altered) => land(h, lms, begun, altered),
    launch: (altered) => launch(h, institution, lms, altered),
  };
}

/** Registers a platform that answers, with its deployment, and activates both. */
export async function registered(
  h: { readonly engine: Harness['engine']; readonly world: Pick<Harness['world'], 'platforms'> },
  by: StaffId,
  fake: FakePlatform,
): Promise<Platform> {
  const { lms } = h.engine().directory;
  h.world.platforms.set(fake.host, fake.fetch);
  const added = await lms.addPlatform(by, { ...fake.registration(), status: 'active' });
  if (!added.ok) throw new Error('The platform of a test was refused');
  await lms.putDeployment(by, added.value.id, DEPLOYMENT, 'active');
  return added.value;
}
