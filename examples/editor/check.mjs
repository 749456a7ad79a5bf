// Tries the schema as an author meets it: with a YAML language server, and with a second validator. Prints what was
// answered, and ends with exit code 1 where an answer does not help.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { parseAllDocuments } from 'yaml';
import { start } from './client.mjs';
import { cases } from './cases.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const RESOURCES = path.join(ROOT, 'snitp-io/src/main/resources/org/snitp/io');
const SCHEMAS = { en: 'snitp-1.schema.json', ro: 'snitp-1.ro.schema.json' };

/** Keywords that JSON Schema does not know and editors do. */
const EDITOR_KEYWORDS = ['enumDescriptions', 'errorMessage', 'defaultSnippets'];

const OFFICIAL = ['strategy.yaml', 'institutions.yaml', 'action-plan.yaml'].map((name) => `official/${name}`);

let failures = 0;

function check(title, answer, ok) {
  failures += ok ? 0 : 1;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${title}`);
  for (const line of answer) {
    console.log(`       ${line}`);
  }
}

function read(file) {
  return readFileSync(path.join(RESOURCES, file), 'utf8');
}

/** Whole files without a slip: the official data, each document by itself and all in one file, and the samples. */
function soundFiles() {
  const official = Object.fromEntries(OFFICIAL.map((file) => [path.basename(file), read(file)]));
  return {
    ...official,
    'official.yaml': Object.values(official).join('---\n'),
    'sample.yaml': readFileSync(path.join(ROOT, 'examples/sample/plan.yaml'), 'utf8'),
    'skeleton.en.yaml': golden('skeleton.en.yaml'),
    'skeleton.ro.yaml': golden('skeleton.ro.yaml'),
  };
}

function golden(name) {
  return readFileSync(path.join(ROOT, 'extensions/snitp-cli/src/test/resources/org/snitp/cli/golden', name), 'utf8');
}

/** The language server looks for the name of the schema at the head of each document. */
function withSchema(yaml, language) {
  const line = `# yaml-language-server: $schema=${SCHEMAS[language]}\n`;
  return line + yaml.replaceAll(/^---\n/gm, `---\n${line}`);
}

/** A second validator, in its strictest mode: the schema itself, and the sound files. */
function validate() {
  for (const [language, name] of Object.entries(SCHEMAS)) {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    ajv.addVocabulary(EDITOR_KEYWORDS);
    const isValid = ajv.compile(JSON.parse(read(`schema/${name}`)));
    for (const [file, yaml] of Object.entries(soundFiles())) {
      const documents = parseAllDocuments(yaml).map((document) => document.toJS());
      const problems = documents.filter((document) => !isValid(document)).map(() => ajv.errorsText(isValid.errors));
      check(`${language}: ajv finds nothing in ${file}, ${documents.length} document(s)`, problems, problems.length === 0);
    }
  }
}

function show({ range, message }) {
  return `${range.start.line}:${range.start.character + 1}-${range.end.character + 1} ${message}`;
}

/** The schema is named in the file. Places do not count the line that names it at the top. */
async function edit(folder) {
  const client = await start(folder);
  for (const [file, yaml] of Object.entries(soundFiles())) {
    const began = Date.now();
    const marks = (await client.open(file, withSchema(yaml, 'en'))).map(show);
    check(`no mark in ${file}, ${yaml.split('\n').length} lines, ${Date.now() - began} ms`, marks, marks.length === 0);
  }
  for (const { title, language = 'en', yaml, marks, proposed, absent = [], shown } of cases) {
    const text = withSchema(yaml, language);
    if (marks) {
      const found = (await client.open(`${title}.yaml`, text)).map(show).sort();
      check(title, found, JSON.stringify(found) === JSON.stringify([...marks].sort()));
    } else if (proposed) {
      const items = await client.complete(`${title}.yaml`, text);
      const labels = items.map((item) => item.label);
      const lines = items.map((item) => `${item.label} -> ${JSON.stringify(item.insertText)}`);
      const inserted = Object.entries(proposed).every(([label, insert]) =>
        items.some((item) => item.label === label && (insert === null || item.insertText === insert)));
      check(title, lines, inserted && absent.every((label) => !labels.includes(label)));
    } else {
      const text2 = await client.hover(`${title}.yaml`, text);
      check(title, text2.split('\n').filter(Boolean), shown.every((part) => text2.includes(part)));
    }
  }
  await client.stop();
}

/** The schema is named in the settings of the editor, for all files and all documents in them. */
async function editWithSettings(folder) {
  const client = await start(folder, { [`./${SCHEMAS.en}`]: '*.yaml' });
  const files = soundFiles();
  for (const [file, yaml] of Object.entries(files)) {
    const marks = (await client.open(file, yaml)).map(show);
    check(`no mark in ${file} by the settings`, marks, marks.length === 0);
  }
  const broken = `${files['official.yaml'].replaceAll(/^---\n/gm, 'foo: 1\n---\n')}foo: 1\n`;
  const marks = (await client.open('broken.yaml', broken)).map(show);
  check('a slip in each of three documents is three marks', marks, marks.length === 3);
  await client.stop();
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'snitp-editor-'));
try {
  for (const name of Object.values(SCHEMAS)) {
    writeFileSync(path.join(folder, name), read(`schema/${name}`));
  }
  validate();
  await edit(folder);
  await editWithSettings(folder);
} finally {
  rmSync(folder, { recursive: true });
}
console.log(failures === 0 ? 'Everything is as it should be.' : `${failures} answer(s) do not help.`);
process.exitCode = failures === 0 ? 0 : 1;
