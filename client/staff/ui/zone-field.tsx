/** Asks for the place whose clock a course follows: cities by continent, as the browser knows them. */
import { zoneWords as words } from './words.ts';
import type { FormHandle } from './use-form.ts';
import { zoneName } from './time.ts';

export interface ZoneFieldProps<Field extends string> {
  readonly of: FormHandle<Field | 'zone'>;
  readonly hint: string;
}

export function ZoneField<Field extends string>({ of, hint }: ZoneFieldProps<Field>) {
  const error = of.form.errors.zone;
  const chosen = of.form.values.zone;
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <label for="zone">{words.label}</label>
      <p class="hint" id="zone-hint">
        {hint}
      </p>
      {error !== undefined && (
        <p class="error" id="zone-error">
          {error}
        </p>
      )}
      <select
        id="zone"
        name="zone"
        value={chosen}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? 'zone-hint' : 'zone-hint zone-error'}
        onChange={(event) => of.type('zone', event.currentTarget.value)}
      >
        {placesOf(chosen).map(([area, zones]) => (
          <optgroup key={area} label={area}>
            {zones.map((zone) => (
              <option key={zone} value={zone} selected={zone === chosen}>
                {zoneName(zone)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** @returns all zones with what is chosen, the ones without a place last */
function placesOf(chosen: string): readonly (readonly [area: string, zones: readonly string[]])[] {
  const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), chosen, 'UTC'])].sort();
  const areas = [...new Set(zones.map(areaOf))].sort((a, b) => Number(a === words.other) - Number(b === words.other));
  return areas.map((area) => [area, zones.filter((zone) => areaOf(zone) === area)]);
}

const areaOf = (zone: string): string =>
  zone.includes('/') && !zone.startsWith('Etc/') ? zone.slice(0, zone.indexOf('/')) : words.other;
