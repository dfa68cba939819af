/** Names what a part of the page is given: one platform, and how to show the page as it is after a change. */
import type { PlatformsPage } from '../../../schema/contract/platforms.ts';

export interface OnePlatformProps {
  readonly platform: PlatformsPage['platforms'][number];
  readonly changed: (page: PlatformsPage) => void;
}
