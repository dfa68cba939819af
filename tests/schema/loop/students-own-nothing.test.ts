/** Tests that no student can be the owner of an act. */
import { describe, expect, test } from 'vitest';
import { meansStudents } from '../../../schema/loop/students-own-nothing.ts';

describe('E8.2: students cannot own an act, however the owner is written', () => {
  test.each([
    'students',
    'Students',
    ' STUDENTS ',
    'The students',
    'all our students',
    'students of this course',
    'students themselves',
    'Ｓtudents',
    's t u d e n t s',
    'the class',
    'studenterna',
    'alla studenter',
    'Studierende',
    'die Studierenden',
    'Student*innen',
    'Student:innen',
    'los estudiantes',
    'el alumnado',
    'étudiants',
    'Les étudiantes',
    'etudiants',
    'myfyrwyr',
    'Y myfyrwyr',
    'الطلاب',
    'الطُّلّاب',
    'جميع الطلبة',
    '学生',
    '学生们',
    '全体学生',
  ])('%s', (owner) => {
    expect(meansStudents(owner)).toBe(true);
  });
});

describe('people who work for students can own an act', () => {
  test.each([
    '',
    'Dean of Students',
    'Student services',
    'student support',
    'Studierendensekretariat',
    'the programme',
    'course team',
    'service des étudiants',
    'عمادة شؤون الطلاب',
    '学生处',
    'Class timetabling office',
  ])('%s', (owner) => {
    expect(meansStudents(owner)).toBe(false);
  });
});
