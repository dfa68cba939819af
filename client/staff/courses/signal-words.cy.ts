/** Holds the words about what official figures say about a course (I1.25 to I1.29), in Welsh. */
import type { Spoken } from '../../../schema/languages/fill.ts';
import type * as english from './signal-words.ts';

export const { signalWords }: Spoken<typeof english> = {
  signalWords: {
    title: 'Yr hyn sy’n hysbys am y cwrs hwn',
    lead: 'Nodwch ffigurau ac adroddiadau sydd gennych eisoes. Maen nhw’n awgrymu setiau cwestiynau ar gyfer yr arolwg nesaf, ond nid ydynt yn penderfynu dim. Dim ond staff sy’n addysgu’r cwrs hwn sy’n eu gweld.',
    figure: 'Canran, os ydych chi’n ei gwybod',
    kinds: {
      retention: 'Myfyrwyr sy’n aros ar y cwrs',
      absence: 'Patrymau absenoldeb',
      awards: 'Bylchau mewn marciau neu ddyfarniadau rhwng grwpiau',
      community: 'Myfyrwyr sy’n teimlo’n rhan o gymuned ddysgu',
      comments: 'Sylwadau am unigrwydd, hiliaeth neu ragfarn',
    },
    hints: {
      retention: 'O ffigurau eich sefydliad. O dan {mark}% mae’n arwydd.',
      absence: 'Mae llawer o fyfyrwyr yn colli’r un wythnosau, neu’r un myfyrwyr sy’n cadw draw.',
      awards: 'O ffigurau eich sefydliad.',
      community:
        'O arolwg swyddogol. Cyfrifwch fyfyrwyr sy’n ansicr fel rhai nad ydynt yn teimlo’n rhan ohoni. O dan {mark}% mae’n arwydd.',
      comments: 'Daethon nhw i’r amlwg mewn arolygon, mewn sgwrs, neu mewn cwynion.',
    },
    ticked: 'wedi’i nodi',
    percent: '{n}%',
    suggests: 'Ar gyfer yr arolwg nesaf mae hyn yn awgrymu: {modules}.',
    suggestsNone: 'Does dim byd yma’n awgrymu set gwestiynau.',
    save: 'Cadw',
    saved: 'Wedi’i gadw.',
  },
};
