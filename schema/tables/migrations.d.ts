/** Declares what drizzle-kit generates: `.sql` files, loaded as text, and the `migrations.js` that lists them. */
declare module '*.sql' {
  const statements: string;
  export default statements;
}

declare module '*/migrations.js' {
  const config: {
    readonly journal: {
      readonly entries: {
        readonly idx: number;
        readonly when: number;
        readonly tag: string;
        readonly breakpoints: boolean;
      }[];
    };
    readonly migrations: Record<string, string>;
  };
  export default config;
}
