// What an author does in a plan, and what the editor is expected to answer. The mark | is where the cursor stands; places
// are line:column-column. They do not count the line that names the schema of the first document.

const PLAN = `schema: snitp/1
kind: ActionPlan
id: p-2025
strategy: s-2025
period: 2025/2026
`;

const ACTION = `${PLAN}actions:
  - code: 1.1.1
    title: {ro: Campanii}
`;

const INDICATOR = `${ACTION}    indicators:
      - id: 1.1.1-1
        name: {ro: Număr de campanii}
`;

const MEASUREMENTS = `schema: snitp/1
kind: MeasurementSet
id: m-2025
plan: p-2025
measurements:
`;

const marks = [
  {
    title: 'a misspelt field is one mark, on its name',
    yaml: `${ACTION}    responsable: [ANITP]\n`,
    marks: ['9:5-16 Property responsable is not allowed.'],
  },
  {
    title: 'a word that is not known is one mark, with the words that are',
    yaml: `${INDICATOR}        level: outptu\n        measure: {type: cuont}\n`,
    marks: [
      '12:16-22 One of these words is expected: input, process, output, outcome, impact.',
      '13:25-30 One of these words is expected: count, amount, percentage, ratio, mean, median, duration, degree,'
        + ' deliverable, qualitative.',
    ],
  },
  {
    title: 'the same in Romanian',
    language: 'ro',
    yaml: `${INDICATOR}        level: outptu\n`,
    marks: ['12:16-22 Se așteaptă unul dintre cuvintele: input, process, output, outcome, impact.'],
  },
  {
    title: 'missing fields are marked where their object begins',
    yaml: `${PLAN}actions:\n  - code: 1.1.1\n    indicators:\n      - name: {en: Campaigns}\n        measure: {unit: {ro: campanii}}\n`,
    marks: [
      '7:5-6 Missing property "title".',
      '9:9-10 Missing property "id".',
      '9:9-13 Missing property "ro".',
      '10:9-16 Missing property "type".',
    ],
  },
  {
    title: 'a code that YAML takes for a number, a text without its language, one value instead of a list',
    yaml: `${PLAN}actions:\n  - code: 1.10\n    title: Campanii\n    responsible: ANITP\n`,
    marks: [
      '7:11-15 A code is expected: 1 to 64 characters, without line breaks and without white space at its ends.'
        + ' Quote one that looks like a number: "1.10".',
      '8:12-20 Incorrect type. Expected "Text in two languages".',
      '9:18-23 A list is expected: [one, another], or one item per line after a dash.',
    ],
  },
  {
    title: 'periods, numbers and sums',
    yaml: `${INDICATOR}        targets: [{period: 2026-13, value: "12"}]\n        implementation: [anual]\n    budget: {amount: -1, currency: lei}\n`,
    marks: [
      '12:28-35 A period is expected: 2026, 2026-S1, 2026-Q4 or 2026-03.',
      '12:44-48 A number is expected, with a decimal point, without marks between thousands and without quotes: 1250.5.',
      '13:26-31 A timing is expected: 2026, 2026-S1, 2026-Q4, 2026-03, 2026/2027, permanent, on-demand, annual,'
        + ' semiannual, quarterly or monthly.',
      '14:22-24 Value is below the minimum of 0.',
      '14:36-39 The code of a currency is expected: three capital letters, as RON or EUR.',
    ],
  },
  {
    title: 'a year as a number, fields without a value and fields of one\'s own are no slips',
    yaml: `${PLAN.replace('2025/2026', '2025')}x-mine: {any: [1, two]}\nactions:\n  - code: 1.1.1\n    title: {ro: Campanii, x-fr: Campagnes}\n    note:\n    implementation: [2025, permanent]\n`,
    marks: [],
  },
  {
    title: 'of a kind that is not known nothing else is said',
    yaml: 'schema: snitp/1\nkind: ActionPlna\nid: p\nfoo: 1\n',
    marks: [
      '2:7-17 Value is not accepted. Valid values: "Strategy", "InstitutionRegistry", "ActionPlan", "MeasurementSet".',
    ],
  },
  {
    title: 'a document without a kind',
    yaml: 'schema: snitp/1\nid: p\n',
    marks: ['1:1-2 Missing property "kind".'],
  },
  {
    title: 'another version of the format',
    yaml: 'schema: snitp/2\nkind: InstitutionRegistry\n',
    marks: ['1:9-16 Value must be "snitp/1".'],
  },
  {
    title: 'a field that is given twice',
    yaml: 'schema: snitp/1\nkind: InstitutionRegistry\nid: a\nid: b\n',
    marks: ['4:1-7 Map keys must be unique'],
  },
  {
    title: 'measurements',
    yaml: `${MEASUREMENTS}  - {indicator: 1.1.1-1, period: 2025, vlaue: 1, dimensions: {county: AB}}\n  - {indicator: 1.1.1-1, period: 2025-S1, delivery: done, deliveredOn: 2025-02-30}\n`,
    marks: [
      '6:40-45 Property vlaue is not allowed.',
      '7:53-57 One of these words is expected: not-started, in-progress, delivered.',
      '7:72-82 A day of the calendar is expected, as 2026-05-16.',
    ],
  },
  {
    title: 'what is ignored has a code that can be ignored, and a reason',
    yaml: `${PLAN}x-ignore:\n  - code: SNITP-999\n    reason: {ro: Rămâne}\n  - code: SNITP-505\n    raeson: {ro: Rămâne}\n`,
    marks: [
      '7:11-20 The code of a problem that can be ignored is expected, as SNITP-505.',
      '9:5-6 Missing property "reason".',
      '10:5-11 Property raeson is not allowed.',
    ],
  },
  {
    title: 'each document of a file is held to the schema of its kind',
    yaml: `${ACTION}---\nschema: snitp/1\nkind: InstitutionRegistry\ninstitutions:\n  - {id: ANITP, type: agenci, name: {ro: Agenția}}\n---\n${ACTION}    notes: {ro: Notă}\n`,
    marks: [
      '14:23-29 One of these words is expected: ministry, agency, inspectorate, prosecution, judiciary, committee,'
        + ' government-office, directorate, institute, local-authority, professional-body, international-organisation,'
        + ' category.',
      '25:5-10 Property notes is not allowed.',
    ],
  },
];

const proposals = [
  {
    title: 'an empty file begins with the version and the kind',
    yaml: '|',
    proposed: { schema: 'schema: snitp/1', kind: 'kind: ' },
  },
  {
    title: 'the kinds of document',
    yaml: 'schema: snitp/1\nkind: |\n',
    proposed: { Strategy: null, InstitutionRegistry: null, ActionPlan: null, MeasurementSet: null },
  },
  {
    title: 'the fields of a plan, and of nothing else',
    yaml: 'schema: snitp/1\nkind: ActionPlan\n|\n',
    proposed: { 'Action plan': 'id: $1\nstrategy: $2\nperiod: $3', period: null, actions: null, errata: null },
    absent: ['institutions', 'measurements', 'horizon', 'kind'],
  },
  {
    title: 'the fields of an action that are not there yet, with what they require',
    yaml: `${PLAN}actions:\n  - code: 1.1.1\n    |\n`,
    proposed: {
      title: 'title:\n  ro: ',
      responsible: null,
      indicators: 'indicators:\n  - id: $1\n    name:\n      ro: $2',
      budget: 'budget:\n  amount: $1\n  currency: $2',
    },
    absent: ['code', 'measure'],
  },
  {
    title: 'a new action in the list',
    yaml: `${PLAN}actions:\n  - |\n`,
    proposed: { Action: 'code: $1\n  title:\n    ro: $2', code: 'code: ' },
  },
  {
    title: 'the fields of a measure',
    yaml: `${INDICATOR}        measure:\n          |\n`,
    proposed: { type: null, unit: null, direction: null, accumulation: null, bounds: null, numerator: null },
  },
  {
    title: 'the words of a required field',
    yaml: `${INDICATOR}        measure:\n          type: |\n`,
    proposed: { count: null, percentage: null, deliverable: null, qualitative: null },
    absent: ['null'],
  },
  {
    title: 'the words of a field that need not be there',
    yaml: `${INDICATOR}        level: |\n`,
    proposed: { input: null, process: null, output: null, outcome: null, impact: null },
  },
  {
    title: 'words for times',
    yaml: `${ACTION}    implementation: [|]\n`,
    proposed: { permanent: null, 'on-demand': null, annual: null, monthly: null, '2026/2027': null },
  },
  {
    title: 'what can be ignored',
    yaml: `${ACTION}    x-ignore:\n      - code: |\n`,
    proposed: { 'SNITP-352': null, 'SNITP-505': null },
    absent: ['SNITP-201', 'null'],
  },
  {
    title: 'the languages of a text',
    yaml: `${PLAN}actions:\n  - code: 1.1.1\n    title:\n      |\n`,
    proposed: { ro: 'ro: ', en: 'en: ' },
  },
  {
    title: 'the fields of a second document',
    yaml: `${ACTION}---\nschema: snitp/1\nkind: InstitutionRegistry\n|\n`,
    proposed: { institutions: 'institutions:\n  - id: $1\n    type: $2\n    name:\n      ro: $3' },
    absent: ['actions'],
  },
];

const hovers = [
  {
    title: 'what a code is',
    yaml: ACTION.replace('code', 'co|de'),
    shown: ['#### Code', 'The code; unique in the plan.', 'Required.'],
  },
  {
    title: 'what a code is, in Romanian',
    language: 'ro',
    yaml: ACTION.replace('code', 'co|de'),
    shown: ['#### Cod', 'Codul; unic în plan.', 'Obligatoriu.'],
  },
  {
    title: 'what a title is',
    yaml: ACTION.replace('title', 'ti|tle'),
    shown: ['#### Text in two languages', 'The action in the words of the plan.'],
  },
  {
    title: 'what a list holds',
    yaml: `${ACTION}    resp|onsible: [ANITP]\n`,
    shown: ['#### Action', 'The ids of the institutions that answer for it.'],
  },
  {
    title: 'what a word means, and the others',
    yaml: `${INDICATOR}        le|vel: output\n`,
    shown: [
      '#### Level in the results chain',
      'The place in the results chain.',
      '* `output`: Products and services that the work yields.',
      '* `impact`: The lasting effect on society.',
    ],
  },
  {
    title: 'what a word means, in Romanian',
    language: 'ro',
    yaml: `${INDICATOR}        measure: {ty|pe: count}\n`,
    shown: ['#### Felul valorii', '* `count`: Un număr de lucruri sau de persoane.'],
  },
  {
    title: 'what a kind of document is',
    yaml: ACTION.replace('kind', 'ki|nd'),
    shown: ['* `ActionPlan`: The actions that carry out a strategy in a period.'],
  },
  {
    title: 'what is ignored',
    yaml: `${ACTION}    x-ignore: [{co|de: SNITP-505, reason: {ro: Rămâne}}]\n`,
    shown: ['The code of the problem.', '* `SNITP-505`: An action is never evaluated'],
  },
  {
    title: 'how a period is written',
    yaml: `${MEASUREMENTS}  - {indicator: 1.1.1-1, per|iod: 2025, value: 1}\n`,
    shown: ['#### Period', 'The time of the figure', '2026-S1'],
  },
];

export const cases = [...marks, ...proposals, ...hovers];
