/** Takes the place of Workers KV when the product runs in bare workerd. It answers the same requests from memory. */
const values = new Map<string, ArrayBuffer>();

export default {
  async fetch(request) {
    const key = new URL(request.url).pathname;
    switch (request.method) {
      case 'PUT':
        values.set(key, await request.arrayBuffer());
        return new Response();
      case 'DELETE':
        values.delete(key);
        return new Response();
      default: {
        const value = values.get(key);
        return value === undefined ? new Response(null, { status: 404 }) : new Response(value);
      }
    }
  },
} satisfies ExportedHandler;
