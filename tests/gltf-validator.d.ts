/** The validator brings no types; severity 0 is an error, 1 a warning. */
declare module 'gltf-validator' {
  interface Report {
    readonly issues: {
      readonly messages: readonly { readonly code: string; readonly message: string; readonly severity: number }[];
    };
  }
  const validator: { validateBytes(bytes: Uint8Array): Promise<Report> };
  export default validator;
}
