/** Tells a platform that its registration is done, so that it closes the window that it opened for it (lms.md L12.4). */

export function tellClosed(): void {
  const platform: Window = (window.opener as Window | null) ?? window.parent;
  // The message says nothing but that it is over, so anybody may hear it.
  platform.postMessage({ subject: 'org.imsglobal.lti.close' }, '*');
}
