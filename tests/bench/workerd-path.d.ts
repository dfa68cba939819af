/** Declares what the npm package of workerd exports in Node: the path of the program. */
declare module 'workerd' {
  const workerd: { readonly default: string };
  export default workerd;
}
