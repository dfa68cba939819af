/** Writes the description of the API again. Run it after the route table or a schema of the contract has changed. */
import './node-version.js';
import { writeFileSync } from 'node:fs';

const { openapiDocument } = await import('../schema/openapi/document.ts');
writeFileSync('schema/openapi/openapi.json', `${JSON.stringify(openapiDocument(), null, 2)}\n`);
