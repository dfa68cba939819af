/** Describes what stands in the holes of a sentence for staff, so that the staff app can say it in any language (E3.9a). */
import { z } from 'zod';
import { daySchema, instantSchema, zoneSchema } from './instant.ts';

/** A day and a moment are written in the language of whoever reads them. */
export const factsSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.object({ day: daySchema }), z.object({ atMs: instantSchema, zone: zoneSchema })]),
);
