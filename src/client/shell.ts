/**
 * What every article needs comes with the main script: a first visit then asks for two files (its text and the sidebar) instead
 * of eight, and they compress better as one. Routes still name these modules, and find them loaded.
 */
import '@theme/DocItem';
import '@theme/DocRoot';
import '@theme/DocVersionRoot';
import '@theme/DocsRoot';
import '@generated/docusaurus-plugin-content-docs/default/__plugin.json';
