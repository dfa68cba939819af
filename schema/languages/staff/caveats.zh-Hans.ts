/** Holds the sentences beside numbers wherever staff read them, in Chinese. */
import type { Spoken } from '../fill.ts';
import type * as english from './caveats.ts';

export const { caveatWords }: Spoken<typeof english> = {
  caveatWords: {
    status: '这份问卷是新的，尚未经过效度验证。请用它来开启对话，而不是用来衡量人。',
    answersNotPeople: '这些数字统计的是回答，而不是人数：拿到链接的人可以多次作答。',
    fewTakenBack: '被撤回的回答少于 5 份。',
  },
};
