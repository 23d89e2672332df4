/// <reference types="vite/client" />

/** When this was built: the date, or what the environment says. */
declare const __BUILD__: string;
