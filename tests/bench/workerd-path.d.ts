/** What the npm package gives to Node: the path of the program. */
declare module 'workerd' {
  const workerd: { readonly default: string };
  export default workerd;
}
