// A client of the YAML language server, as an editor is one: it opens texts and asks what the server says about them.
import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';

const SERVER = path.join(
  path.dirname(fileURLToPath(import.meta.resolve('yaml-language-server'))), '..', '..', 'bin', 'yaml-language-server');

const PATIENCE = 60_000;

const CAPABILITIES = {
  textDocument: {
    completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'], snippetSupport: true } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: {},
  },
  workspace: { configuration: true },
};

const SETTINGS = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    disableAdditionalProperties: false,
  },
};

/** Starts the server in a folder, with schemas for files by their names. */
export async function start(folder, schemas = {}) {
  const client = new Client(folder, { yaml: { ...SETTINGS.yaml, schemas } });
  await client.request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: CAPABILITIES,
    workspaceFolders: null,
  });
  client.notify('initialized', {});
  client.notify('workspace/didChangeConfiguration', { settings: client.settings });
  return client;
}

class Client {
  #server;
  #buffer = Buffer.alloc(0);
  #nextId = 1;
  #answers = new Map();
  #diagnostics = new Map();
  #version = 0;

  constructor(folder, settings) {
    this.folder = folder;
    this.settings = settings;
    this.#server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#server.stdout.on('data', (data) => this.#receive(data));
  }

  /** Sends a request and waits for its answer. */
  request(method, params) {
    const id = this.#nextId++;
    return timely(method, new Promise((resolve, reject) => {
      this.#answers.set(id, { resolve, reject });
      this.#send({ id, method, params });
    }));
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** Opens a text under a name and returns the problems that the server marks in it. */
  async open(name, text) {
    const uri = this.uri(name);
    const marked = new Promise((resolve) => this.#diagnostics.set(uri, resolve));
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: ++this.#version, text } });
    return timely(`the problems of ${name}`, marked);
  }

  /** Returns what the server proposes where the mark | stands in a text, in the order of the list. */
  async complete(name, marked) {
    const { text, position } = unmark(marked);
    await this.open(name, text);
    const found = await this.request('textDocument/completion', { textDocument: { uri: this.uri(name) }, position });
    this.close(name);
    return found.items;
  }

  /** Returns what the server shows where the mark | stands in a text. */
  async hover(name, marked) {
    const { text, position } = unmark(marked);
    await this.open(name, text);
    const found = await this.request('textDocument/hover', { textDocument: { uri: this.uri(name) }, position });
    this.close(name);
    return found?.contents.value ?? '';
  }

  close(name) {
    this.notify('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  async stop() {
    await this.request('shutdown', null);
    this.notify('exit', null);
    this.#server.stdin.end();
  }

  uri(name) {
    return pathToFileURL(path.join(this.folder, name)).href;
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#server.stdin.write(body);
  }

  #receive(data) {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) {
        return;
      }
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('ascii', 0, end))[1]);
      if (this.#buffer.length < end + 4 + length) {
        return;
      }
      const body = this.#buffer.toString('utf8', end + 4, end + 4 + length);
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#handle(JSON.parse(body));
    }
  }

  #handle(message) {
    if (message.method === 'textDocument/publishDiagnostics') {
      this.#diagnostics.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.method === 'workspace/configuration') {
      const results = message.params.items.map((item) => this.settings[item.section] ?? {});
      this.#send({ id: message.id, result: results });
    } else if (message.method && message.id !== undefined) {
      this.#send({ id: message.id, result: null });
    } else if (message.id !== undefined) {
      const { resolve, reject } = this.#answers.get(message.id);
      this.#answers.delete(message.id);
      message.error ? reject(new Error(message.error.message)) : resolve(message.result);
    }
  }
}

/** Takes the mark | out of a text and tells where it stood. */
function unmark(marked) {
  const at = marked.indexOf('|');
  const before = marked.slice(0, at).split('\n');
  return {
    text: marked.slice(0, at) + marked.slice(at + 1),
    position: { line: before.length - 1, character: before.at(-1).length },
  };
}

function timely(what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in time: ${what}`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
