/** Routes about the institution, and what its administrators arrange. */
import { apiTokensSchema, endApiTokenSchema, madeApiTokenSchema, newApiTokenSchema } from '../api-token.ts';
import { auditFilterSchema, auditLogSchema, auditQuerySchema } from '../audit-log.ts';
import { deploymentSchema } from '../deployment.ts';
import { documentTextsSchema } from '../documents.ts';
import { differenceSchema, importQuerySchema } from '../import.ts';
import { checkContactsSchema, institutionSchema, providerStateSchema, saveInstitutionSchema } from '../institution.ts';
import { actOnMailSchema, heldMailSchema } from '../mail.ts';
import {
  actOnDeploymentSchema,
  actOnPlatformSchema,
  enteredPlatformSchema,
  platformSchema,
  platformSettingsSchema,
  platformsPageSchema,
  registrationLinkSchema,
} from '../platforms.ts';
import { routes } from '../routes.ts';
import { tableSchema } from '../spreadsheet.ts';
import { file, nothing, type Route } from './route.ts';

export const institutionRoutes = {
  institution: { ...routes.institution, needs: 'administer', takes: nothing, gives: institutionSchema },
  documentTexts: { ...routes.documentTexts, needs: 'administer', takes: nothing, gives: documentTextsSchema },
  saveDocumentTexts: {
    ...routes.saveDocumentTexts,
    needs: 'administer',
    takes: documentTextsSchema,
    gives: documentTextsSchema,
    problems: ['changed-meanwhile'],
  },
  deployment: { ...routes.deployment, needs: 'administer', takes: nothing, gives: deploymentSchema },
  providerState: { ...routes.providerState, needs: 'administer', takes: nothing, gives: providerStateSchema },
  saveInstitution: {
    ...routes.saveInstitution,
    needs: 'administer',
    takes: saveInstitutionSchema,
    gives: institutionSchema,
    problems: ['changed-meanwhile', 'k-lowered'],
  },
  markContactsChecked: {
    ...routes.markContactsChecked,
    needs: 'administer',
    takes: checkContactsSchema,
    gives: institutionSchema,
    problems: ['changed-meanwhile'],
  },
  heldMail: { ...routes.heldMail, needs: 'administer', takes: nothing, gives: heldMailSchema },
  actOnMail: { ...routes.actOnMail, needs: 'administer', takes: actOnMailSchema, gives: heldMailSchema },
  // Learning platforms: how they are registered, and what may come from them (lms.md section 12).
  platforms: { ...routes.platforms, needs: 'administer', takes: nothing, gives: platformsPageSchema },
  makeRegistration: {
    ...routes.makeRegistration,
    needs: 'administer',
    takes: nothing,
    gives: registrationLinkSchema,
  },
  enterPlatform: {
    ...routes.enterPlatform,
    needs: 'administer',
    takes: enteredPlatformSchema,
    gives: platformsPageSchema,
    repeatable: true,
    problems: ['platform-exists', 'platform-address'],
  },
  savePlatform: {
    ...routes.savePlatform,
    needs: 'administer',
    takes: platformSettingsSchema,
    gives: platformSchema,
    problems: ['not-found', 'changed-meanwhile'],
  },
  actOnPlatform: {
    ...routes.actOnPlatform,
    needs: 'administer',
    takes: actOnPlatformSchema,
    gives: platformsPageSchema,
    problems: ['not-found'],
  },
  actOnDeployment: {
    ...routes.actOnDeployment,
    needs: 'administer',
    takes: actOnDeploymentSchema,
    gives: platformsPageSchema,
    problems: ['not-found'],
  },
  // Courses and their people from a file, also by a system that has a token (institution.md H3).
  importCourses: {
    ...routes.importCourses,
    needs: 'administer',
    takes: importQuerySchema,
    gives: differenceSchema,
    forTokens: 'import',
    problems: ['forbidden', 'changed-meanwhile', 'rows-refused', 'too-fast'],
  },
  apiTokens: { ...routes.apiTokens, needs: 'administer', takes: nothing, gives: apiTokensSchema },
  makeApiToken: {
    ...routes.makeApiToken,
    needs: 'administer',
    takes: newApiTokenSchema,
    gives: madeApiTokenSchema,
    repeatable: true,
    problems: ['forbidden'],
  },
  endApiToken: {
    ...routes.endApiToken,
    needs: 'administer',
    takes: endApiTokenSchema,
    gives: apiTokensSchema,
    problems: ['forbidden'],
  },
  auditLog: { ...routes.auditLog, needs: 'administer', takes: auditQuerySchema, gives: auditLogSchema },
  auditLogCsv: {
    ...routes.auditLogCsv,
    needs: 'administer',
    takes: auditFilterSchema.extend(tableSchema.shape),
    gives: file,
    as: 'text/csv',
  },
} as const satisfies Record<string, Route>;
